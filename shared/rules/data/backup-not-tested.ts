import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Of vaults too: they hold the backups of others. */
export const backupNotTested = defineRule({
  id: "data/backup-not-tested",
  severity: "medium",
  references: ["WA REL09-BP04", "ISMS-P 2.9.3 case 4"],
  reads: ["backupTested"],
  silencedBy: [{ rule: "data/no-backup" }],
  *check(system) {
    for (const store of system.components) {
      const holdsBackups =
        system.is(store, "RECORD", "STORAGE") ||
        store.role === "object-storage" ||
        store.role === "backup-vault";
      if (!holdsBackups || system.stated(store, "backupTested") !== false) continue;
      yield { subject: store.id };
    }
  },
  fixes: [stateFix("backupTested", true)],
  examples: {
    bad: [sketch({ nodes: { orders: ["database", { backups: true, backupTested: false }] } })],
    good: [sketch({ nodes: { orders: ["database", { backups: true, backupTested: true }] } })],
  },
});
