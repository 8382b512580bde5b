import { testRule } from "../../../support/rule-table.ts";

testRule("data/no-offsite-backup", {
  "stores, buckets and vaults that state it": [
    {
      nodes: {
        a: ["database", { backupsOffsite: false }],
        b: ["file-storage", { backupsOffsite: false }],
        c: ["object-storage", { backupsOffsite: false }],
        d: ["backup-vault", { backupsOffsite: false }],
        e: ["search", { backupsOffsite: false }],
        f: "database",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
  "the finance profile raises it": [
    {
      nodes: { a: ["database", { backupsOffsite: false }] },
      settings: { profiles: ["finance-kr"] },
    },
    { subject: "a", severity: "high" },
  ],
  "a drawn copy at another site counts, in either direction; a call there does not": [
    {
      nodes: {
        seoul: "zone/datacenter",
        busan: "zone/datacenter",
        backed: ["database", { in: "seoul", backupsOffsite: false }],
        replica: ["database", { in: "seoul", backupsOffsite: false }],
        calling: ["database", { in: "seoul", backupsOffsite: false }],
        "same-site": ["database", { in: "seoul", backupsOffsite: false }],
        far: ["database", { in: "busan" }],
        near: ["database", { in: "seoul" }],
      },
      edges: [
        ["backed", "far", { flow: "backup" }],
        ["far", "replica", { flow: "replication" }],
        ["calling", "far"],
        ["same-site", "near", { flow: "replication" }],
      ],
    },
    "calling",
    "same-site",
  ],
  "what has no backup at all, or one in the same place, is said by those rules": [
    {
      nodes: {
        a: ["database", { backups: false, backupsOffsite: false }],
        b: ["database", { backupLocation: "same-host", backupsOffsite: false }],
      },
    },
  ],
});
