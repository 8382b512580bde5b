import { calleesOf, type NeedGraph } from "./need-graph.ts";

/**
 * What is reached from `starts`: every node after all that lead to it (but round cycles), and what
 * only one node leads to right after that node. As an order of variables this keeps decision diagrams
 * narrow: alternatives stand together before what they share, and chains of their own stay whole.
 */
export function walkOrder(
  starts: readonly number[],
  callees: (node: number) => readonly number[],
): readonly number[] {
  const seen = new Set<number>();
  const visits = [{ node: -1, rest: starts.toReversed(), at: 0 }];
  const finished: number[] = [];
  for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
    const next = visit.rest[visit.at++];
    if (next === undefined) {
      finished.push(visit.node);
      visits.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      visits.push({ node: next, rest: callees(next).toReversed(), at: 0 });
    }
  }
  return finished.reverse().slice(1);
}

/** All that a node may be served by, itself first. */
export function servedBy({ needs, choices }: NeedGraph, node: number): readonly number[] {
  return walkOrder([node], (one) => calleesOf(needs[one], choices));
}
