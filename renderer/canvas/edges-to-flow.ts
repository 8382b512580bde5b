import { Position } from "@xyflow/react";
import type { Route } from "../../shared/drawing/route-edge.ts";
import type { Diagram, DiagramEdge } from "../../shared/model/schema.ts";
import type { CanvasRoutes } from "./edge-router.ts";
import type { DiagramFlowEdge, EdgeData, Emphasis, Mark } from "./flow-types.ts";
import { addChanged, addReplaced, addTouchedLooks } from "./touched-ids.ts";

export interface EdgesInput {
  readonly diagram: Diagram;
  readonly routes: Pick<CanvasRoutes, "standing" | "moving">;
  readonly selection: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly renaming: string | null;
}

interface Known {
  readonly input: EdgesInput;
  /** Where an edge stands in the diagram and, if it has a way, in the list. */
  readonly places: ReadonlyMap<string, number>;
  readonly indexes: ReadonlyMap<string, number>;
  readonly flow: readonly DiagramFlowEdge[];
}

/**
 * Turns edges into edges for the canvas; one that looks as before is the same object as before, and the
 * list is the same list when all are.
 */
export function createEdgesToFlow(): (input: EdgesInput) => readonly DiagramFlowEdge[] {
  let known: Known | null = null;
  return (input) => {
    known =
      known && sameEdges(known.input.diagram, input.diagram)
        ? withTouched(known, input)
        : withAll(known, input);
    return known.flow;
  };
}

/** The same edges in the same order; they may say other things. */
function sameEdges(before: Diagram, after: Diagram): boolean {
  return (
    before.edges === after.edges ||
    (before.edges.length === after.edges.length &&
      after.edges.every(({ id, source, target }, index) => {
        const old = before.edges[index];
        return old?.id === id && old.source === source && old.target === target;
      }))
  );
}

function withAll(known: Known | null, input: EdgesInput): Known {
  const flow = input.diagram.edges.flatMap((edge) => {
    const route = routeOf(edge.id, input);
    if (!route) return [];
    return [toFlowEdge(edge, route, input, known?.flow[known.indexes.get(edge.id) ?? -1])];
  });
  return {
    input,
    places: new Map(input.diagram.edges.map(({ id }, index) => [id, index])),
    indexes: new Map(flow.map(({ id }, index) => [id, index])),
    flow,
  };
}

function withTouched(known: Known, input: EdgesInput): Known {
  const before = known.input;
  const touched = new Set<string>();
  addReplaced(before.diagram.edges, input.diagram.edges, touched);
  addChanged(before.routes.standing, input.routes.standing, touched);
  addChanged(before.routes.moving, input.routes.moving, touched);
  addTouchedLooks(before, input, touched);
  const flow = [...known.flow];
  let same = true;
  for (const id of touched) {
    const edge = input.diagram.edges[known.places.get(id) ?? -1];
    if (!edge) continue;
    const index = known.indexes.get(id);
    const route = routeOf(id, input);
    // An edge that has a way for the first time, or none any more: its place in the list is not known.
    if (index === undefined || !route) return withAll(known, input);
    const next = toFlowEdge(edge, route, input, flow[index]);
    same &&= next === flow[index];
    flow[index] = next;
  }
  return same ? { ...known, input } : { ...known, input, flow };
}

function routeOf(id: string, { routes }: EdgesInput): Route | undefined {
  return routes.moving.get(id) ?? routes.standing.get(id);
}

function toFlowEdge(
  edge: DiagramEdge,
  route: Route,
  input: EdgesInput,
  before: DiagramFlowEdge | undefined,
): DiagramFlowEdge {
  const selected = input.selection.has(edge.id);
  const data: EdgeData = {
    edge,
    route,
    mark: input.marks.get(edge.id) ?? null,
    emphasis: input.emphasis.get(edge.id) ?? null,
    renaming: input.renaming === edge.id,
  };
  const old = before?.data;
  if (
    before &&
    old?.edge === edge &&
    old.route === route &&
    old.mark?.severity === data.mark?.severity &&
    old.mark?.count === data.mark?.count &&
    old.emphasis === data.emphasis &&
    old.renaming === data.renaming &&
    before.selected === selected
  ) {
    return before;
  }
  return {
    id: edge.id,
    type: "diagram",
    source: edge.source,
    target: edge.target,
    sourceHandle: Position.Right,
    targetHandle: Position.Left,
    selected,
    zIndex: 900,
    data,
  };
}
