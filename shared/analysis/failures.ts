import type { CallGraph } from "./call-graph.ts";
import { createFailureSpread, type FailureSpread } from "./failure-spread.ts";
import { createGroups } from "./groups.ts";
import { lazy } from "./memo.ts";
import { failoverOf, replicaSets, type ReplicaSets } from "./replica-sets.ts";
import type { Component, Edge, System } from "./system.ts";

type Needed = Pick<System, "nearest" | "members" | "providerRun" | "site">;
type Failures = Pick<
  System,
  | "groups"
  | "siblings"
  | "stem"
  | "auto"
  | "all"
  | "lost"
  | "lostManual"
  | "lostEach"
  | "lostForSure"
>;

/** Groups, replica sets and what is lost when components fail (rules reference, 1.5). */
export function createFailures(
  components: readonly Component[],
  edges: readonly Edge[],
  graph: CallGraph,
  system: Needed,
): Failures {
  const grouping = createGroups(graph, system);
  const joinedBy = (...modes: string[]): ReplicaSets =>
    replicaSets(components, edges, (edge) => modes.includes(failoverOf(edge, system.providerRun)));
  const automatic = lazy(() => joinedBy("automatic"));
  const withManual = lazy(() => joinedBy("automatic", "manual"));
  const sources = new Set(graph.sources);
  const spreadOver = (sets: ReplicaSets): FailureSpread =>
    createFailureSpread({ ...grouping, auto: sets.of, site: system.site }, sources);
  const spread = lazy(() => spreadOver(automatic()));
  // Joining never parts: where no set grew, the two answers are the same.
  const spreadManual = lazy(() =>
    joinedCount(withManual()) === joinedCount(automatic()) ? spread() : spreadOver(withManual()),
  );
  return {
    ...grouping,
    auto: (n) => automatic().of(n),
    all: (n) => withManual().of(n),
    lost: (failed) => spread()([failed])[0] ?? [],
    lostManual: (failed) => spreadManual()([failed])[0] ?? [],
    lostEach: (failures) => spread()(failures),
    lostForSure: (failures) => {
      const lost = spread()(failures);
      if (spreadManual() === spread()) return lost;
      const doubtful = [...lost.keys()].filter((at) => lost[at]?.length !== 0);
      const manual = spreadManual()(doubtful.map((at) => failures[at] ?? []));
      const saved = new Set(doubtful.filter((_, at) => manual[at]?.length === 0));
      return lost.map((one, at) => (saved.has(at) ? [] : one));
    },
  };
}

/** How many components would have to be parted again for all to stand alone. */
function joinedCount({ joined }: ReplicaSets): number {
  let count = 0;
  for (const set of joined.values()) count += set.length - 1;
  return count;
}
