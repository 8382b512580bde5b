import { Position } from "@xyflow/react";
import type { Route } from "../../shared/drawing/route-edge.ts";
import type { Diagram, DiagramEdge } from "../../shared/model/schema.ts";
import type { DiagramFlowEdge, EdgeData, Emphasis, Mark } from "./flow-types.ts";

export interface EdgesInput {
  readonly diagram: Diagram;
  readonly routes: ReadonlyMap<string, Route>;
  readonly selection: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly renaming: string | null;
}

/** Turns edges into edges for the canvas; one that looks as before is the same object as before. */
export function createEdgesToFlow(): (input: EdgesInput) => readonly DiagramFlowEdge[] {
  let made = new Map<string, DiagramFlowEdge>();
  return (input) => {
    const next = new Map<string, DiagramFlowEdge>();
    for (const edge of input.diagram.edges) {
      const route = input.routes.get(edge.id);
      if (route) next.set(edge.id, toFlowEdge(edge, route, input, made.get(edge.id)));
    }
    made = next;
    return [...next.values()];
  };
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
