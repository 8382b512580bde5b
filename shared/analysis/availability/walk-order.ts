import type { NeedGraph } from "./need-graph.ts";

/**
 * The nodes that `start` needs, itself first: every node after all that need it (but round cycles),
 * and what only one node needs right after that node. As an order of variables this keeps decision
 * diagrams narrow: alternatives stand together before what they share, and chains of their own stay
 * whole.
 */
export function walkOrder({ choices }: NeedGraph, start: number): readonly number[] {
  const callees = (node: number): readonly number[] => (choices[node] ?? []).flat().reverse();
  const seen = new Set([start]);
  const visits = [{ node: start, rest: callees(start), at: 0 }];
  const finished: number[] = [];
  for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
    const next = visit.rest[visit.at++];
    if (next === undefined) {
      finished.push(visit.node);
      visits.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      visits.push({ node: next, rest: callees(next), at: 0 });
    }
  }
  return finished.reverse();
}
