import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { multiZoneFix } from "../fix-multi-zone.ts";

/** A store of one zone that the single-point pass has nothing to say about. */
export const databaseNotMultiAz = defineRule({
  id: "resilience/database-not-multi-az",
  severity: "medium",
  references: ["WA REL10-BP01", "CKV_AWS_157", "PW rds_instance_multi_az", "ISMS-P 2.9.2"],
  reads: ["multiAz"],
  silencedBy: [
    { rule: "spof/single-database" },
    { rule: "spof/single-storage" },
    { rule: "spof/single-cache" },
    { rule: "spof/shared-zone", when: (zone, own) => zone.related?.includes(own.subject) ?? false },
  ],
  *check(system) {
    for (const store of system.components) {
      if (!system.is(store, "DBLIKE") && store.role !== "file-storage") continue;
      if (system.stated(store, "multiAz") !== false) continue;
      if (system.siteKind(store) === "datacenter" || system.nonProduction(store)) continue;
      if (system.auto(store).length === 1) yield { subject: store.id };
    }
  },
  fixes: [multiZoneFix],
  examples: {
    bad: [
      sketch({
        nodes: { orders: ["database", { serviceModel: "paas", multiAz: false, replicas: 2 }] },
      }),
    ],
    good: [sketch({ nodes: { orders: ["database", { serviceModel: "paas", multiAz: true }] } })],
  },
});
