import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state, stateFix } from "../fix-state.ts";

/** Voters that one more loss than expected leaves without a majority. */
export const quorumAtRisk = defineRule({
  id: "resilience/quorum-at-risk",
  severity: "medium",
  references: ["basics: distributed systems", "WA REL11-BP05"],
  reads: ["quorum", "witness", "zoneDistribution", "replicas"],
  *check(system) {
    for (const voter of system.components) {
      const votes = system.is(voter, "QUORUM") || system.stated(voter, "quorum") === true;
      if (!votes || system.stated(voter, "witness") === true) continue;
      const even = evenMembers(system, voter);
      if (!even && !oneZoneDecides(system, voter)) continue;
      const members = system.replicas(voter);
      yield { subject: voter.id, data: { members, ...(!even && { variant: "zone" }) } };
    }
  },
  fixes: [
    {
      id: "add-member",
      kind: "safe",
      applies(system, { subject }) {
        const voter = system.component(subject);
        return voter !== undefined && evenMembers(system, voter);
      },
      apply(system, { subject }) {
        const voter = system.component(subject);
        if (!voter) return system.diagram;
        return state(system.diagram, subject, { replicas: system.replicas(voter) + 1 });
      },
    },
    { ...stateFix("witness", true), id: "add-witness" },
  ],
  examples: {
    bad: [
      sketch({ nodes: { locks: ["zookeeper", { replicas: 4 }] } }),
      sketch({
        nodes: {
          events: ["stream", { quorum: true, replicas: 3, zoneDistribution: { a: 2, b: 1 } }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          locks: ["zookeeper", { replicas: 5, zoneDistribution: { a: 2, b: 2, c: 1 } }],
          votes: ["etcd", { replicas: 2, witness: true }],
        },
      }),
    ],
  },
});

const evenMembers = (system: System, voter: Component) => system.replicas(voter) % 2 === 0;

/** More than half of the members stand in one zone. */
function oneZoneDecides(system: System, voter: Component): boolean {
  const counts = Object.values(system.stated(voter, "zoneDistribution") ?? {});
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.some((count) => count * 2 > sum);
}
