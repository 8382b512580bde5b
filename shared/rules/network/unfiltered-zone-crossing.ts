import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { stateFix } from "../fix-state.ts";

/** Traffic between zones of different trust that is said to pass freely. */
export const unfilteredZoneCrossing = defineRule({
  id: "network/unfiltered-zone-crossing",
  severity: "medium",
  references: ["CWE-501", "WA SEC05-BP02", "ISMS-P 2.6.1"],
  reads: ["filtered", "trust", "serviceModel"],
  check: (system) =>
    system.edges
      .filter((e) => system.stated(e, "filtered") === false && crossesZones(system, e))
      .map((e) => edgeHit(e)),
  fixes: [stateFix("filtered", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          dmz: ["zone/trust-zone", { trust: "dmz" }],
          lan: ["zone/trust-zone", { trust: "internal" }],
          relay: ["vm", { in: "dmz", replicas: 2 }],
          erp: ["vm", { in: "lan", replicas: 2 }],
        },
        edges: [["relay", "erp", { filtered: false }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          dmz: ["zone/trust-zone", { trust: "dmz" }],
          lan: ["zone/trust-zone", { trust: "internal" }],
          relay: ["vm", { in: "dmz", replicas: 2 }],
          erp: ["vm", { in: "lan", replicas: 2 }],
          crm: ["vm", { in: "lan", replicas: 2 }],
        },
        edges: [
          ["relay", "erp", { filtered: true }],
          ["erp", "crm", { filtered: false }],
        ],
      }),
    ],
  },
});

function crossesZones(system: System, e: Edge): boolean {
  const [from, to] = [system.trust(e.source), system.trust(e.target)];
  return from !== undefined && to !== undefined && from !== to;
}
