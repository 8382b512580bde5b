import { testRule } from "../../../support/rule-table.ts";

testRule("data/backup-not-tested", {
  "stores, buckets and vaults that state it": [
    {
      nodes: {
        a: ["database", { backupTested: false }],
        b: ["block-storage", { backupTested: false }],
        c: ["object-storage", { backupTested: false }],
        d: ["backup-vault", { backupTested: false }],
        e: ["cache", { backupTested: false }],
        f: ["database", { backupTested: true }],
        g: "database",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
  "without a backup there is nothing to test": [
    {
      nodes: {
        a: ["database", { backups: false, backupTested: false }],
        b: ["database", { backups: false, rebuildable: true, backupTested: false }],
      },
    },
    "b",
  ],
});
