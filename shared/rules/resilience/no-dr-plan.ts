import { SCOPE, type Component, type System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Asked of critical documents only, and only of data that users depend on. */
export const noDrPlan = defineRule({
  id: "resilience/no-dr-plan",
  severity: "medium",
  references: ["WA REL13-BP02", "ISMS-P 2.12.1"],
  reads: ["crossRegionBackup"],
  *check(system) {
    if (!system.facts.critical) return;
    for (const store of system.components) {
      if (!system.is(store, "RECORD", "STORAGE") || !system.onPath.has(store)) continue;
      const site = system.site(store);
      if (site === undefined || system.scope(store) === SCOPE.global) continue;
      if (system.stated(store, "crossRegionBackup") === true) continue;
      if (!hasCopyAtAnotherSite(system, store)) yield { subject: store.id, data: { site } };
    }
  },
  fixes: [stateFix("crossRegionBackup", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          shop: ["app-service", { serviceModel: "paas", multiAz: true }],
          seoul: "zone/region",
          orders: ["database", { in: "seoul", serviceModel: "paas", multiAz: true }],
        },
        edges: [["shop", "orders"]],
        settings: { criticality: "critical" },
      }),
    ],
    good: [
      sketch({
        nodes: {
          shop: ["app-service", { serviceModel: "paas", multiAz: true }],
          seoul: "zone/region",
          tokyo: "zone/region",
          orders: ["database", { in: "seoul", serviceModel: "paas", multiAz: true }],
          copy: ["database", { in: "tokyo", serviceModel: "paas" }],
        },
        edges: [
          ["shop", "orders"],
          ["orders", "copy", { flow: "replication" }],
        ],
        settings: { criticality: "critical" },
      }),
    ],
  },
});

function hasCopyAtAnotherSite(system: System, store: Component): boolean {
  return [...system.out(store), ...system.into(store)].some(
    (edge) => (edge.flow === "replication" || edge.flow === "backup") && system.crossSite(edge),
  );
}
