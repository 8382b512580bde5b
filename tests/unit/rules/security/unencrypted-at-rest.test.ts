import { testRule } from "../../../support/rule-table.ts";

testRule("security/unencrypted-at-rest", {
  "every data store, queue and stream that is said to be unencrypted": [
    {
      nodes: {
        a: ["database", { encryptionAtRest: false }],
        b: ["backup-vault", { encryptionAtRest: false }],
        c: ["queue", { encryptionAtRest: false }],
        d: ["stream", { encryptionAtRest: false }],
        e: ["vm", { encryptionAtRest: false }],
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
  "not stated is not no": [
    { nodes: { a: "database", b: ["database", { encryptionAtRest: "no" }] } },
  ],
  "public data needs none, also by its container": [
    {
      nodes: {
        net: ["zone/network", { dataClass: "public" }],
        a: ["object-storage", { in: "net", encryptionAtRest: false }],
        b: ["object-storage", { encryptionAtRest: false, dataClass: "public" }],
      },
    },
  ],
  "sensitive data makes it high, its own class before the container's": [
    {
      nodes: {
        net: ["zone/network", { dataClass: "personal" }],
        a: ["database", { in: "net", encryptionAtRest: false }],
        b: ["database", { in: "net", encryptionAtRest: false, dataClass: "internal" }],
        c: ["database", { encryptionAtRest: false, dataClass: "credential" }],
      },
    },
    { subject: "a", severity: "high" },
    { subject: "b", severity: "medium" },
    { subject: "c", severity: "high" },
  ],
});
