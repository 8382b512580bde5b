import { BitRows } from "./bit-rows.ts";
import type { NeedGraph } from "./need-graph.ts";

/** What brings nodes down, as numbers below `width`. */
export interface Causes {
  readonly width: number;
  /** The causes that take each node itself. */
  readonly own: readonly (readonly number[])[];
  /** The cause that is the loss of a whole choice; undefined where that is not asked for. */
  ofChoice?(choice: number): number | undefined;
}

/**
 * For every node the causes that bring it down alone: its own, those of any choice that takes all of
 * it down, and so on. One pass over the graph answers for every cause at once: a set for each node,
 * united over what it needs and intersected over alternatives. Round a cycle the sets grow until they
 * are stable: who is down is the least fixpoint, as who is up is the greatest.
 */
export function loneCauses(
  { needs, choices, order }: Pick<NeedGraph, "needs" | "choices" | "order">,
  { own, ofChoice, width }: Causes,
): BitRows {
  const rows = new BitRows(needs.length, width);
  own.forEach((causes, node) => causes.forEach((cause) => rows.add(node, cause)));
  for (const [node, list] of needs.entries()) {
    for (const choice of list) {
      const cause = ofChoice?.(choice);
      if (cause !== undefined) rows.add(node, cause);
    }
  }
  for (const cycle of order) {
    let grown = true;
    while (grown) {
      grown = false;
      for (const node of cycle) {
        for (const choice of needs[node] ?? []) {
          grown = uniteShared(rows, node, choices[choice] ?? []) || grown;
        }
      }
      if (cycle.length === 1) break;
    }
  }
  return rows;
}

/** Adds to a node's causes those that all of its alternatives share; whether any was new. */
export function uniteShared(
  { data, words }: BitRows,
  node: number,
  choice: readonly number[],
): boolean {
  let grown = false;
  const to = node * words;
  for (let at = 0; at < words; at++) {
    let shared = -1;
    for (const one of choice) shared &= data[one * words + at] ?? 0;
    const before = data[to + at] ?? 0;
    const after = (before | shared) >>> 0;
    if (after === before) continue;
    data[to + at] = after;
    grown = true;
  }
  return grown;
}
