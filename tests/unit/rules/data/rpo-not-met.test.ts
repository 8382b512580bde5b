import { testRule } from "../../../support/rule-table.ts";

testRule("data/rpo-not-met", {
  "an interval above the document's recovery point": [
    {
      nodes: {
        a: ["database", { backupIntervalMinutes: 61 }],
        b: ["file-storage", { backupIntervalMinutes: 61 }],
        same: ["database", { backupIntervalMinutes: 60 }],
        unknown: "database",
      },
      settings: { rpoMinutes: 60 },
    },
    { subject: "a", severity: "medium" },
    "b",
  ],
  "the component's own recovery point comes first": [
    {
      nodes: {
        loose: ["database", { backupIntervalMinutes: 61, rpoMinutes: 1440 }],
        strict: ["database", { backupIntervalMinutes: 30, rpoMinutes: 0 }],
      },
      settings: { rpoMinutes: 60 },
    },
    "strict",
  ],
  "without any recovery point nothing is missed": [
    { nodes: { a: ["database", { backupIntervalMinutes: 10_000 }] } },
  ],
  "point-in-time recovery, or replication in either direction, makes up for it": [
    {
      nodes: {
        pitr: ["database", { backupIntervalMinutes: 61, pitr: true }],
        "no-pitr": ["database", { backupIntervalMinutes: 61, pitr: false }],
        from: ["database", { backupIntervalMinutes: 61 }],
        to: ["database", { backupIntervalMinutes: 61 }],
      },
      edges: [["from", "to", { flow: "replication", failover: "none" }]],
      settings: { rpoMinutes: 60 },
    },
    "no-pitr",
  ],
  "a cache or bucket is not meant": [
    {
      nodes: {
        a: ["cache", { backupIntervalMinutes: 61 }],
        b: ["object-storage", { backupIntervalMinutes: 61 }],
      },
      settings: { rpoMinutes: 60 },
    },
  ],
});
