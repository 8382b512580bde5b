import type { Diagram, DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";

/** What changed in a list: its new length and the items that are not the same objects as before. */
interface ListPatch<T> {
  readonly length: number;
  readonly changes: readonly (readonly [index: number, item: T])[];
}

/**
 * A diagram as a change against the one sent before, so that an edit of one component does not copy
 * thousands of others to the worker.
 */
export interface DiagramPatch {
  /** Everything but nodes and edges. */
  readonly rest: Omit<Diagram, "nodes" | "edges">;
  readonly nodes: ListPatch<DiagramNode>;
  readonly edges: ListPatch<DiagramEdge>;
}

type Lists = Pick<Diagram, "nodes" | "edges">;
const EMPTY: Lists = { nodes: [], edges: [] };

export function diffDiagram(before: Lists | null, after: Diagram): DiagramPatch {
  const base = before ?? EMPTY;
  const { nodes, edges, ...rest } = after;
  return { rest, nodes: diffList(base.nodes, nodes), edges: diffList(base.edges, edges) };
}

export function patchDiagram(before: Lists | null, patch: DiagramPatch): Diagram {
  const base = before ?? EMPTY;
  return {
    ...patch.rest,
    nodes: patchList(base.nodes, patch.nodes),
    edges: patchList(base.edges, patch.edges),
  };
}

function diffList<T>(before: readonly T[], after: readonly T[]): ListPatch<T> {
  const changes: (readonly [number, T])[] = [];
  after.forEach((item, index) => {
    if (before[index] !== item) changes.push([index, item]);
  });
  return { length: after.length, changes };
}

function patchList<T>(before: readonly T[], { length, changes }: ListPatch<T>): readonly T[] {
  const next = before.slice(0, length);
  for (const [index, item] of changes) next[index] = item;
  return next;
}
