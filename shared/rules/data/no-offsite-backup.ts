import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** A drawn copy at another site outweighs what the form says. */
export const noOffsiteBackup = defineRule({
  id: "data/no-offsite-backup",
  severity: "medium",
  references: ["basics: backups off site", "WA REL09-BP02", "ISMS-P 2.9.3"],
  reads: ["backupsOffsite"],
  silencedBy: [{ rule: "data/no-backup" }, { rule: "data/backup-same-domain" }],
  *check(system) {
    for (const store of system.components) {
      const kept =
        system.is(store, "RECORD", "STORAGE") ||
        store.role === "object-storage" ||
        store.role === "backup-vault";
      if (!kept || system.stated(store, "backupsOffsite") !== false) continue;
      if (!hasCopyElsewhere(system, store)) yield { subject: store.id };
    }
  },
  fixes: [stateFix("backupsOffsite", true)],
  examples: {
    bad: [sketch({ nodes: { orders: ["database", { backups: true, backupsOffsite: false }] } })],
    good: [
      sketch({
        nodes: {
          seoul: "zone/datacenter",
          busan: "zone/datacenter",
          orders: ["database", { in: "seoul", backupsOffsite: false }],
          copy: ["backup-vault", { in: "busan" }],
        },
        edges: [["orders", "copy", { flow: "backup" }]],
      }),
    ],
  },
});

function hasCopyElsewhere(system: System, store: Component): boolean {
  return [...system.out(store), ...system.into(store)].some(
    (edge) => (edge.flow === "replication" || edge.flow === "backup") && system.crossSite(edge),
  );
}
