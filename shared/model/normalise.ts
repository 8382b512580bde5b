import { omit } from "../lib/omit.ts";
import { roundHalfAway } from "../lib/round.ts";
import type { Comment, Diagram, DiagramEdge, DiagramNode, Point, Size, Waiver } from "./schema.ts";

/** Known optional fields that say nothing when empty. Values of flow and deployment are not among them. */
const NODE_OPTIONAL = ["name", "parent", "properties", "notes"] as const;
const EDGE_OPTIONAL = ["name", "properties", "notes", "bends", "sourceSide", "targetSide"] as const;
const WAIVER_OPTIONAL = ["by"] as const;
const COMMENT_OPTIONAL = ["by", "on"] as const;
const DIAGRAM_OPTIONAL = ["title", "settings", "waivers", "comments"] as const;

/**
 * The diagram as its canonical text says it: parents before children, whole pixels, empty optional
 * fields absent. Parts that are normal already stay the same objects; a normal diagram is returned itself.
 */
export function normalise(diagram: Diagram): Diagram {
  const nodes = mapSame(diagram.nodes, normaliseNode);
  return withLists(diagram, nodes, mapSame(diagram.edges, normaliseEdge));
}

/** The same, with a rest after every so many elements. */
export function* normaliseInSteps(
  diagram: Diagram,
  elements: number,
): Generator<undefined, Diagram> {
  const nodes = yield* mapInSteps(diagram.nodes, normaliseNode, elements);
  const edges = yield* mapInSteps(diagram.edges, normaliseEdge, elements);
  return withLists(diagram, nodes, edges);
}

function withLists(diagram: Diagram, nodes: Diagram["nodes"], edges: Diagram["edges"]): Diagram {
  const lists = changed(diagram, {
    nodes: parentsFirst(nodes),
    edges,
    ...(diagram.waivers && { waivers: mapSame(diagram.waivers, normaliseWaiver) }),
    ...(diagram.comments && { comments: mapSame(diagram.comments, normaliseComment) }),
  });
  return withoutEmpty(lists, DIAGRAM_OPTIONAL);
}

function normaliseNode(node: DiagramNode): DiagramNode {
  const placed = changed(node, {
    position: normalisePoint(node.position),
    ...(node.size && { size: normaliseSize(node.size) }),
  });
  return withoutEmpty(placed, NODE_OPTIONAL);
}

function normaliseEdge(edge: DiagramEdge): DiagramEdge {
  const bent = edge.bends ? changed(edge, { bends: mapSame(edge.bends, normalisePoint) }) : edge;
  return withoutEmpty(bent, EDGE_OPTIONAL);
}

const normaliseWaiver = (waiver: Waiver): Waiver => withoutEmpty(waiver, WAIVER_OPTIONAL);

const normaliseComment = (comment: Comment): Comment => withoutEmpty(comment, COMMENT_OPTIONAL);

const normalisePoint = (point: Point): Point =>
  changed(point, { x: roundHalfAway(point.x), y: roundHalfAway(point.y) });

/** A size stays positive: what would round to nothing becomes one pixel. */
const normaliseSize = (size: Size): Size =>
  changed(size, {
    width: Math.max(1, roundHalfAway(size.width)),
    height: Math.max(1, roundHalfAway(size.height)),
  });

/** Stable: a node keeps its place unless its parent comes later; then it follows its parent. */
export function parentsFirst(nodes: readonly DiagramNode[]): readonly DiagramNode[] {
  const seen = new Set<string>();
  const isLate = ({ id, parent }: DiagramNode) => {
    seen.add(id);
    return parent !== undefined && !seen.has(parent);
  };
  if (!nodes.some(isLate)) return nodes;
  const known = new Set(nodes.map(({ id }) => id));
  const placed = new Set<string>();
  const waiting = new Map<string, DiagramNode[]>();
  const ordered: DiagramNode[] = [];
  for (const node of nodes) {
    const { parent } = node;
    if (parent === undefined || placed.has(parent) || !known.has(parent)) {
      place(node, ordered, placed, waiting);
    } else {
      const siblings = waiting.get(parent);
      if (siblings) siblings.push(node);
      else waiting.set(parent, [node]);
    }
  }
  // What still waits stands in a cycle; nothing is lost, the reader names it.
  return ordered.length === nodes.length ? ordered : nodes;
}

function place(
  node: DiagramNode,
  ordered: DiagramNode[],
  placed: Set<string>,
  waiting: Map<string, DiagramNode[]>,
): void {
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    ordered.push(next);
    placed.add(next.id);
    stack.push(...(waiting.get(next.id) ?? []).reverse());
    waiting.delete(next.id);
  }
}

/** The object with the given fields, or the object itself when it has them already. */
function changed<T extends object>(object: T, fields: Partial<T>): T {
  for (const key in fields) {
    if (!Object.is(object[key], fields[key])) return { ...object, ...fields };
  }
  return object;
}

function mapSame<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const next = items.map(change);
  return next.some((item, at) => item !== items[at]) ? next : items;
}

function* mapInSteps<T>(
  items: readonly T[],
  change: (item: T) => T,
  most: number,
): Generator<undefined, readonly T[]> {
  const next: T[] = [];
  let same = true;
  for (let start = 0; start < items.length; start += most) {
    const part = items.slice(start, start + most);
    const mapped = mapSame(part, change);
    same &&= mapped === part;
    next.push(...mapped);
    yield;
  }
  return same ? items : next;
}

function withoutEmpty<T extends object>(object: T, optional: readonly (keyof T)[]): T {
  const empty = optional.filter((key) => key in object && isEmpty(object[key]));
  return empty.length > 0 ? (omit(object, ...empty) as T) : object;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}
