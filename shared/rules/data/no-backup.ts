import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Replicas do not count: they copy a deletion within a second. */
export const noBackup = defineRule({
  id: "data/no-backup",
  severity: "high",
  references: ["basics: RDS", "CKV_AWS_133", "WA REL09-BP01", "WA REL09-BP03", "ISMS-P 2.9.3"],
  reads: ["backups", "rebuildable"],
  *check(system) {
    for (const store of system.components) {
      if (!system.is(store, "RECORD", "STORAGE")) continue;
      if (system.stated(store, "backups") !== false) continue;
      if (system.stated(store, "rebuildable") === true) continue;
      if (system.out(store).some((edge) => edge.flow === "backup")) continue;
      if (system.into(store).some((edge) => edge.flow === "replication")) continue;
      yield { subject: store.id };
    }
  },
  fixes: [stateFix("backups", true)],
  examples: {
    bad: [sketch({ nodes: { orders: ["database", { backups: false }] } })],
    good: [
      sketch({ nodes: { orders: ["database", { backups: true }] } }),
      sketch({
        nodes: { orders: ["database", { backups: false }], vault: "backup-vault" },
        edges: [["orders", "vault", { flow: "backup" }]],
      }),
    ],
  },
});
