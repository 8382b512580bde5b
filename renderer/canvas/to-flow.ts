import { Position, type Node } from "@xyflow/react";
import type { Catalog } from "../../shared/catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../../shared/drawing/geometry.ts";
import type { Diagram, DiagramNode, Point, Size } from "../../shared/model/schema.ts";
import type { DiagramLayout } from "./diagram-layout.ts";
import type { ComponentFlowNode, Emphasis, Mark, NodeData } from "./flow-types.ts";
import { addBoth, addChanged, addReplaced, addTouchedLooks } from "./touched-ids.ts";

/** What the nodes of the canvas are made of. Every field keeps its identity while it is the same. */
export interface NodesInput {
  readonly diagram: Diagram;
  readonly layout: Pick<DiagramLayout, "parents" | "deployments">;
  readonly selection: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly dragged: ReadonlyMap<string, Point>;
  readonly resized: ReadonlyMap<string, Size>;
  readonly dropTarget: string | null;
  readonly renaming: string | null;
}

interface Made {
  readonly position: Point;
  readonly flow: ComponentFlowNode;
}

/** What was made last, in the order in which the canvas wants it: parents before their children. */
interface Known {
  readonly input: NodesInput;
  readonly ordered: readonly DiagramNode[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly depths: readonly number[];
  readonly made: readonly Made[];
  readonly flow: readonly ComponentFlowNode[];
}

/**
 * Turns diagrams into nodes for the canvas. A node that looks as before is the same object as before,
 * and the list is the same list when all are, so that only what changed is drawn again.
 */
export function createNodesToFlow(
  catalog: Catalog,
): (input: NodesInput) => readonly ComponentFlowNode[] {
  let known: Known | null = null;
  return (input) => {
    known =
      known?.input.layout === input.layout
        ? withTouched(known, input, catalog)
        : withAll(known, input, catalog);
    return known.flow;
  };
}

function withAll(known: Known | null, input: NodesInput, catalog: Catalog): Known {
  const ordered = parentsFirst(input.diagram);
  const indexes = new Map(ordered.map(({ id }, index) => [id, index]));
  const depths: number[] = [];
  const made = ordered.map((node, index) => {
    const above = node.parent === undefined ? undefined : indexes.get(node.parent);
    const depth = above === undefined ? 0 : (depths[above] ?? 0) + 1;
    depths[index] = depth;
    const before = known?.made[known.indexes.get(node.id) ?? -1];
    return toFlowNode(node, depth, input, catalog, before);
  });
  return { input, ordered, indexes, depths, made, flow: made.map(({ flow }) => flow) };
}

/** The layout is the same: the same nodes in the same order, of which most look as before. */
function withTouched(known: Known, input: NodesInput, catalog: Catalog): Known {
  const before = known.input;
  const touched = new Set<string>();
  const ordered = before.diagram === input.diagram ? known.ordered : parentsFirst(input.diagram);
  addReplaced(known.ordered, ordered, touched);
  addTouchedLooks(before, input, touched);
  addChanged(before.dragged, input.dragged, touched);
  addChanged(before.resized, input.resized, touched);
  addBoth(before.dropTarget, input.dropTarget, touched);
  const made = [...known.made];
  const flow = [...known.flow];
  let same = true;
  for (const id of touched) {
    const index = known.indexes.get(id);
    const node = index === undefined ? undefined : ordered[index];
    if (index === undefined || !node) continue;
    const one = toFlowNode(node, known.depths[index] ?? 0, input, catalog, made[index]);
    same &&= one === made[index];
    made[index] = one;
    flow[index] = one.flow;
  }
  return same ? { ...known, input, ordered } : { ...known, input, ordered, made, flow };
}

function toFlowNode(
  node: DiagramNode,
  depth: number,
  input: NodesInput,
  catalog: Catalog,
  before: Made | undefined,
): Made {
  const container = isContainerNode(node, catalog, input.layout.parents);
  const position = input.dragged.get(node.id) ?? node.position;
  const { width, height } = input.resized.get(node.id) ?? sizeOf(node, container);
  const selected = input.selection.has(node.id);
  const data = nodeData(node, input, catalog, before?.flow.data);
  const old = before?.flow;
  if (
    old?.data === data &&
    old.selected === selected &&
    old.width === width &&
    old.height === height &&
    before?.position === position
  ) {
    return before;
  }
  return {
    position,
    flow: {
      id: node.id,
      type: container ? "container" : data.kind?.role === "note" ? "note" : "component",
      position: { x: position.x, y: position.y },
      width,
      height,
      // Known here, so that nothing need be measured on the page, in view or not.
      measured: { width, height },
      handles: handlesOf(width, height),
      ...(node.parent !== undefined && { parentId: node.parent }),
      // Containers stay below all edges and components, inner ones above outer ones.
      zIndex: container ? depth : 1000,
      selected,
      draggable: node.locked !== true,
      ariaLabel: node.name || node.id,
      data,
    },
  };
}

function nodeData(
  node: DiagramNode,
  input: NodesInput,
  catalog: Catalog,
  before: NodeData | undefined,
): NodeData {
  const deployment = input.layout.deployments.get(node.id);
  const mark = input.marks.get(node.id) ?? null;
  const emphasis = input.emphasis.get(node.id) ?? null;
  const dropTarget = input.dropTarget === node.id;
  const renaming = input.renaming === node.id;
  if (
    before?.node === node &&
    before.deployment === deployment &&
    before.mark?.severity === mark?.severity &&
    before.mark?.count === mark?.count &&
    before.emphasis === emphasis &&
    before.dropTarget === dropTarget &&
    before.renaming === renaming
  ) {
    return before;
  }
  return { node, kind: catalog.kind(node.kind), deployment, mark, emphasis, dropTarget, renaming };
}

/** Connection points in the middle of each side; given here so that nothing need be measured. */
function handlesOf(width: number, height: number): NonNullable<Node["handles"]> {
  const at = (position: Position, x: number, y: number) => ({
    id: position,
    type: "source" as const,
    position,
    x,
    y,
    width: 1,
    height: 1,
  });
  return [
    at(Position.Left, 0, height / 2),
    at(Position.Right, width, height / 2),
    at(Position.Top, width / 2, 0),
    at(Position.Bottom, width / 2, height),
  ];
}

function parentsFirst({ nodes }: Diagram): readonly DiagramNode[] {
  const seen = new Set<string>();
  let ordered = true;
  for (const { id, parent } of nodes) {
    if (parent !== undefined && !seen.has(parent)) ordered = false;
    seen.add(id);
  }
  if (ordered) return nodes;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const out = new Set<DiagramNode>();
  const add = (node: DiagramNode): void => {
    if (out.has(node)) return;
    const parent = node.parent === undefined ? undefined : byId.get(node.parent);
    if (parent) add(parent);
    out.add(node);
  };
  nodes.forEach(add);
  return [...out];
}
