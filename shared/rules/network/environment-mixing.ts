import type { Component, Container, Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { listAt } from "../../lib/list-at.ts";

/** Production and test that call each other or share a subnet. */
export const environmentMixing = defineRule({
  id: "network/environment-mixing",
  severity: "medium",
  references: ["basics: production servers", "WA SEC01-BP01", "ISMS-P 2.8.3 case 3"],
  reads: ["env"],
  check: (system) => [
    ...system.edges.filter((e) => mixes(system, e)).map((e) => edgeHit(e)),
    ...[...bySubnet(system)].flatMap(([subnet, components]): Hit[] => {
      const trial = components.filter((n) => system.nonProduction(n));
      if (trial.length === 0 || trial.length === components.length) return [];
      return [
        {
          subject: subnet.id,
          related: sortedIds(components.map((n) => n.id)),
          data: { variant: "subnet", trial: sortedIds(trial.map((n) => n.id)) },
        },
      ];
    }),
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          staging: ["vm", { env: "staging" }],
          orders: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [["staging", "orders"]],
      }),
      sketch({
        nodes: {
          back: ["zone/subnet", { visibility: "private" }],
          erp: ["vm", { in: "back" }],
          trial: ["vm", { in: "back", env: "test" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          back: ["zone/subnet", { visibility: "private" }],
          erp: ["vm", { in: "back" }],
          lab: ["zone/subnet", { visibility: "private", env: "test" }],
          trial: ["vm", { in: "lab" }],
        },
      }),
    ],
  },
});

/** Users and network devices belong to no environment unless they are said to. */
function takesPart(system: System, n: Component): boolean {
  return (
    system.is(n, "COMPUTE", "DATASTORE", "QUEUE", "LB", "GATEWAY") ||
    system.inherited(n, "env") !== undefined
  );
}

function mixes(system: System, e: Edge): boolean {
  return (
    (e.flow === "request" || e.flow === "replication") &&
    system.nonProduction(e.source) !== system.nonProduction(e.target) &&
    !system.is(e.source, "SOURCE") &&
    takesPart(system, e.source) &&
    takesPart(system, e.target)
  );
}

function bySubnet(system: System): ReadonlyMap<Container, readonly Component[]> {
  const subnets = new Map<Container, Component[]>();
  for (const n of system.components) {
    const subnet = takesPart(system, n) ? system.nearest(n, "subnet") : undefined;
    if (!subnet) continue;
    listAt(subnets, subnet).push(n);
  }
  return subnets;
}
