import { SCOPE } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { multiZoneFix } from "../fix-multi-zone.ts";

/** One zone's way out that other zones use: they lose it with a zone that is not theirs. */
export const zonalNatShared = defineRule({
  id: "resilience/zonal-nat-shared",
  severity: "medium",
  references: ["WA REL10-BP01"],
  reads: [],
  *check(system) {
    for (const nat of system.components) {
      if (nat.role !== "nat-gateway" || system.scope(nat) > SCOPE.zone) continue;
      const users = system
        .into(nat)
        .map((edge) => edge.source)
        .filter((user) => system.domain(user, "availability-zone") !== undefined);
      const zones = sortedIds(
        users.flatMap((user) => system.domain(user, "availability-zone") ?? []),
      );
      if (zones.length < 2) continue;
      yield { subject: nat.id, related: users.map((user) => user.id), data: { zones } };
    }
  },
  fixes: [multiZoneFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          "zone-a": "zone/availability-zone",
          "zone-b": "zone/availability-zone",
          "job-a": ["vm", { in: "zone-a" }],
          "job-b": ["vm", { in: "zone-b" }],
          nat: ["nat-gateway", { in: "zone-a", serviceModel: "paas" }],
        },
        edges: [
          ["job-a", "nat"],
          ["job-b", "nat"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          balancer: ["load-balancer", { serviceModel: "paas" }],
          "zone-a": "zone/availability-zone",
          "zone-b": "zone/availability-zone",
          "web-a": ["vm", { in: "zone-a" }],
          "web-b": ["vm", { in: "zone-b" }],
          nat: ["nat-gateway", { serviceModel: "paas", multiAz: true }],
        },
        edges: [
          ["balancer", "web-a"],
          ["balancer", "web-b"],
          ["web-a", "nat"],
          ["web-b", "nat"],
        ],
      }),
    ],
  },
});
