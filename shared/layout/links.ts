import { labelBox, labelLines } from "../drawing/edge-labels.ts";
import type { Diagram, DiagramEdge, Size } from "../model/schema.ts";
import { walk, type Branch } from "./branches.ts";

/** That some edge joins two branches, and the room its name needs. */
export interface Link {
  readonly source: string;
  readonly target: string;
  /** The branches in which the ends lie, side by side in one container or on the page. */
  readonly parting: readonly [source: string, target: string];
  /** That container; undefined on the page. */
  readonly within: string | undefined;
  readonly label: Size | null;
}

/**
 * The links among branches and what is inside them, one for each pair and direction. An end inside
 * something that is not opened counts as that. Left out are edges that say nothing about the order of
 * places: between a container and its inside, and between containers that stand for each other.
 */
export function linksOf(diagram: Diagram, branches: readonly Branch[]): readonly Link[] {
  const paths = pathsOf(branches);
  const parentOf = new Map(diagram.nodes.map(({ id, parent }) => [id, parent]));
  const pathOf = (id: string | undefined): readonly Branch[] | undefined =>
    id === undefined ? undefined : (paths.get(id) ?? pathOf(parentOf.get(id)));
  const links = new Map<string, Link>();
  const ordered = new Set<string>();
  const add = (edge: DiagramEdge, copy: boolean): void => {
    const from = pathOf(edge.source);
    const to = pathOf(edge.target);
    const parting = from && to && partingOf(from, to);
    if (!parting) return;
    const pair = pairKey(...parting);
    const [source, target] = [endOf(from), endOf(to)];
    // A copy stands beside its original, unless nothing else places it or what is around both.
    if (copy && placed.has(target) && !ordered.has(pair)) return;
    if (!copy) ordered.add(pair);
    const key = `${source}|${target}`;
    const label = larger(links.get(key)?.label ?? null, labelSize(edge));
    const [a, b] = parting;
    links.set(key, {
      source,
      target,
      parting: [a.node.id, b.node.id],
      within: a.node.parent,
      label,
    });
  };
  const isCopy = ({ flow }: DiagramEdge): boolean => flow === "replication";
  for (const edge of diagram.edges) if (!isCopy(edge)) add(edge, false);
  const placed = new Set([...links.values()].map(({ target }) => target));
  for (const edge of diagram.edges) if (isCopy(edge)) add(edge, true);
  return [...links.values()];
}

/** The branches from the page down to each node, itself last. */
function pathsOf(branches: readonly Branch[]): ReadonlyMap<string, readonly Branch[]> {
  const paths = new Map<string, readonly Branch[]>(branches.map((one) => [one.node.id, [one]]));
  walk(branches, (branch) => {
    const path = paths.get(branch.node.id) ?? [];
    for (const child of branch.children) paths.set(child.node.id, [...path, child]);
  });
  return paths;
}

const endOf = (path: readonly Branch[]): string => path.at(-1)?.node.id ?? "";

/** The branches, side by side, in which the ends of an edge lie; none when they have no order. */
function partingOf(
  from: readonly Branch[],
  to: readonly Branch[],
): readonly [Branch, Branch] | undefined {
  const parting = from.findIndex((one, depth) => one !== to[depth]);
  const a = from[parting];
  const b = to[parting];
  // Without both, one path is the beginning of the other: a container and something in it.
  if (!a || !b || (a.peers !== null && a.peers === b.peers)) return undefined;
  return [a, b];
}

const pairKey = (a: Branch, b: Branch): string => [a.node.id, b.node.id].sort().join("|");

function labelSize(edge: DiagramEdge): Size | null {
  const lines = labelLines(edge);
  if (lines.length === 0) return null;
  const { width, height } = labelBox(lines, { x: 0, y: 0 });
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

function larger(a: Size | null, b: Size | null): Size | null {
  if (!a || !b) return a ?? b;
  return { width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) };
}
