import fc from "fast-check";
import { expect, test } from "vitest";
import { condense, longestPaths, type Successors } from "../../../shared/lib/graph.ts";

const SEED = { seed: 20_261_117, numRuns: 300 };

/** Random graphs of up to nine nodes, loops and double edges included. */
const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }),
    }),
  );

const successorsOf =
  (edges: readonly (readonly [number, number])[]): Successors =>
  (node) =>
    edges.filter(([from]) => from === node).map(([, to]) => to);

/** By walking from every node: the plain truth to compare with. */
function reaches(next: Successors, from: number): ReadonlySet<number> {
  const seen = new Set(next(from));
  for (const node of seen) for (const to of next(node)) seen.add(to);
  return seen;
}

test("two nodes are in one group exactly when each reaches the other", () => {
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const next = successorsOf(edges);
      const { groupOf } = condense(size, next);
      for (let a = 0; a < size; a++) {
        for (let b = 0; b < size; b++) {
          const together = a === b || (reaches(next, a).has(b) && reaches(next, b).has(a));
          expect(groupOf[a] === groupOf[b]).toBe(together);
        }
      }
    }),
    SEED,
  );
});

test("groups hold every node once, and stand after what they lead to", () => {
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const { groups, groupOf, next } = condense(size, successorsOf(edges));
      expect(groups.flat().sort((a, b) => a - b)).toEqual(
        Array.from({ length: size }, (_, i) => i),
      );
      next.forEach((successors, group) => {
        expect(successors.every((to) => to < group)).toBe(true);
      });
      for (const [from, to] of edges) {
        const [a = -1, b = -1] = [groupOf[from], groupOf[to]];
        expect(a === b || next[a]?.includes(b)).toBe(true);
      }
    }),
    SEED,
  );
});

test("the longest path is the longest of all walks", () => {
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const { next } = condense(size, successorsOf(edges));
      const walk = (group: number): number =>
        Math.max(0, ...(next[group] ?? []).map((to) => walk(to) + 1));
      expect(longestPaths(next)).toEqual(next.map((_, group) => walk(group)));
    }),
    SEED,
  );
});

test("a ring and a chain of a hundred thousand nodes need no call stack", () => {
  const size = 100_000;
  expect(condense(size, (node) => [(node + 1) % size]).groups).toHaveLength(1);
  const chain = condense(size, (node) => (node + 1 < size ? [node + 1] : []));
  expect(longestPaths(chain.next).at(-1)).toBe(size - 1);
});
