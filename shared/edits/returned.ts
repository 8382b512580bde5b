import type { Diagram, DiagramEdge } from "../model/schema.ts";

/**
 * The elements that a diagram has and the one before had not, without those that came only because of
 * others: what lies in a returned container, and the edges of returned nodes.
 */
export function returnedIds(before: Diagram, after: Diagram): ReadonlySet<string> {
  const nodes = newOnes(before.nodes, after.nodes);
  const came = new Set(nodes.map(({ id }) => id));
  const hangs = ({ source, target }: DiagramEdge) => came.has(source) || came.has(target);
  const edges = newOnes(before.edges, after.edges).filter((edge) => !hangs(edge));
  const outermost = nodes.filter(({ parent }) => parent === undefined || !came.has(parent));
  return new Set([...outermost, ...edges].map(({ id }) => id));
}

function newOnes<One extends { readonly id: string }>(
  before: readonly One[],
  after: readonly One[],
): readonly One[] {
  if (before === after) return [];
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
}
