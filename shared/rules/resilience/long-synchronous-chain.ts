import { compareCodeUnits } from "../../lib/compare.ts";
import { longestPaths } from "../../lib/graph.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateAll } from "../fix-state.ts";
import { callsThatWait, waitingCalls, type WaitingCalls } from "../waiting-calls.ts";

/** Counted from services that nobody waits for; a ring counts as one station. */
export const longSynchronousChain = defineRule({
  id: "resilience/long-synchronous-chain",
  severity: "medium",
  references: ["basics: microservices", "WA REL04-BP02", "WA REL05-BP01"],
  reads: ["async"],
  *check(system) {
    const calls = waitingCalls(system);
    const rest = longestPaths(calls.next);
    const called = new Set(calls.next.flat());
    for (const [start, hops] of rest.entries()) {
      if (called.has(start) || hops <= system.facts.maxSyncHops) continue;
      const path = longestFrom(calls, rest, start);
      const [subject = "", ...others] = path;
      yield {
        subject,
        related: others,
        path,
        data: { hops, allowed: system.facts.maxSyncHops, last: path.at(-1) ?? "" },
      };
    }
  },
  fixes: [
    {
      id: "make-async",
      kind: "safe",
      apply(system, { path = [] }) {
        const middle = Math.floor(path.length / 2);
        const groups = new Map(
          waitingCalls(system).groups.map((one) => [one.name.id, one.members]),
        );
        const callers = groups.get(path[middle - 1] ?? "") ?? [];
        const called = new Set(groups.get(path[middle] ?? ""));
        const calls = callers.flatMap((caller) => callsThatWait(system, caller));
        const between = calls.filter((edge) => called.has(edge.target));
        return stateAll(system.diagram, between, { async: true });
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          web: ["app", { replicas: 2 }],
          cart: ["microservice", { replicas: 2 }],
          orders: ["microservice", { replicas: 2 }],
          stock: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["web", "cart"],
          ["cart", "orders"],
          ["orders", "stock"],
        ],
        settings: { maxSyncHops: 2 },
      }),
    ],
    good: [
      sketch({
        nodes: {
          web: ["app", { replicas: 2 }],
          cart: ["microservice", { replicas: 2 }],
          orders: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["web", "cart"],
          ["cart", "orders"],
        ],
        settings: { maxSyncHops: 2 },
      }),
    ],
  },
});

/** At each step the group with the longest rest, of equal ones the smallest. */
function longestFrom({ groups, next }: WaitingCalls, rest: readonly number[], start: number) {
  const path: string[] = [];
  for (let at: number | undefined = start; at !== undefined;) {
    path.push(nameOf(at));
    [at] = [...(next[at] ?? [])].sort(
      (a, b) => (rest[b] ?? 0) - (rest[a] ?? 0) || compareCodeUnits(nameOf(a), nameOf(b)),
    );
  }
  return path;

  function nameOf(group: number): string {
    return groups[group]?.name.id ?? "";
  }
}
