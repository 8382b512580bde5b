import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "data/no-backup";

testRule(RULE, {
  "records and storage that state they have no backup": [
    {
      nodes: {
        a: ["database", { backups: false }],
        b: ["nosql", { backups: false }],
        c: ["data-warehouse", { backups: false }],
        d: ["ledger", { backups: false }],
        e: ["file-storage", { backups: false }],
        f: ["block-storage", { backups: false }],
      },
    },
    { subject: "a", severity: "high" },
    "b",
    "c",
    "d",
    "e",
    "f",
  ],
  "caches, buckets, search and queues are not meant": [
    {
      nodes: {
        a: ["cache", { backups: false }],
        b: ["object-storage", { backups: false }],
        c: ["search", { backups: false }],
        d: ["queue", { backups: false }],
        e: ["backup-vault", { backups: false }],
      },
    },
  ],
  "stated true, not stated and a value of another type say nothing": [
    {
      nodes: {
        a: ["database", { backups: true }],
        b: "database",
        c: ["database", { backups: "no" }],
      },
    },
  ],
  "only data that is stated to be rebuildable may go without": [
    {
      nodes: {
        a: ["database", { backups: false, rebuildable: true }],
        b: ["database", { backups: false, rebuildable: false }],
      },
    },
    "b",
  ],
  "a drawn backup counts from the data, not to it": [
    {
      nodes: { from: ["database", { backups: false }], to: ["database", { backups: false }] },
      edges: [["from", "to", { flow: "backup" }]],
    },
    "to",
  ],
  "a replica is a copy of something; what is replicated still has no backup": [
    {
      nodes: {
        primary: ["database", { backups: false }],
        replica: ["database", { backups: false }],
      },
      edges: [["primary", "replica", { flow: "replication" }]],
    },
    "primary",
  ],
  "an edge of another flow is no backup": [
    {
      nodes: { a: ["database", { backups: false }], b: "backup-vault" },
      edges: [
        ["a", "b"],
        ["a", "b", { id: "x", flow: "sideways" }],
      ],
    },
    "a",
  ],
});

test("the fix states that there are backups", () => {
  const after = afterFix(RULE, "state-backups", { nodes: { a: ["database", { backups: false }] } });
  expect(propertiesOf(after, "a")).toEqual({ backups: true });
  expect(findingsOf(RULE, after)).toEqual([]);
});
