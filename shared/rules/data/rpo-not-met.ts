import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Replication in either direction keeps a copy that is younger than any backup. */
export const rpoNotMet = defineRule({
  id: "data/rpo-not-met",
  severity: "medium",
  references: ["WA REL13-BP01", "ISMS-P 2.12.1 case 5"],
  reads: ["backupIntervalMinutes", "rpoMinutes", "pitr"],
  *check(system) {
    for (const store of system.components) {
      if (!system.is(store, "RECORD", "STORAGE")) continue;
      const interval = system.stated(store, "backupIntervalMinutes");
      const allowed = system.stated(store, "rpoMinutes") ?? system.facts.rpoMinutes;
      if (interval === undefined || allowed === undefined || interval <= allowed) continue;
      if (system.stated(store, "pitr") === true) continue;
      const edges = [...system.out(store), ...system.into(store)];
      if (edges.some((edge) => edge.flow === "replication")) continue;
      yield { subject: store.id, data: { interval, allowed } };
    }
  },
  fixes: [stateFix("pitr", true)],
  examples: {
    bad: [
      sketch({
        nodes: { orders: ["database", { backups: true, backupIntervalMinutes: 720 }] },
        settings: { rpoMinutes: 15 },
      }),
    ],
    good: [
      sketch({
        nodes: { orders: ["database", { backups: true, backupIntervalMinutes: 10 }] },
        settings: { rpoMinutes: 15 },
      }),
      sketch({
        nodes: {
          orders: ["database", { backupIntervalMinutes: 720, rpoMinutes: 1440 }],
          ledger: ["ledger", { backupIntervalMinutes: 720, pitr: true }],
        },
        settings: { rpoMinutes: 15 },
      }),
    ],
  },
});
