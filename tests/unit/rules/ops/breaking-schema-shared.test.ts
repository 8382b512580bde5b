import { testRule } from "../../../support/rule-table.ts";

const breaking = ["database", { schemaChanges: "breaking" }] as const;

testRule("ops/breaking-schema-shared", {
  "callers of which two versions run side by side": [
    {
      nodes: {
        a: ["vm", { deployStrategy: "blue-green" }],
        b: ["vm", { deployStrategy: "canary" }],
        c: ["vm", { deployStrategy: "rolling" }],
        d: ["vm", { deployStrategy: "in-place" }],
        e: ["vm", { deployStrategy: "recreate" }],
        f: "vm",
        db: breaking,
      },
      edges: [
        ["a", "db"],
        ["b", "db"],
        ["c", "db"],
        ["d", "db"],
        ["e", "db"],
        ["f", "db"],
      ],
    },
    { subject: "db", severity: "medium", related: ["a", "b", "c"] },
  ],
  "the strategy of the pool, unless the member states its own": [
    {
      nodes: {
        farm: ["zone/pool", { deployStrategy: "canary" }],
        a: ["vm", { in: "farm" }],
        b: ["vm", { in: "farm", deployStrategy: "recreate" }],
        db: breaking,
      },
      edges: [
        ["a", "db"],
        ["b", "db"],
      ],
    },
    { subject: "db", related: ["a"] },
  ],
  "compatible changes, optional callers and callers that do not compute": [
    {
      nodes: {
        a: ["vm", { deployStrategy: "canary" }],
        gw: ["api-gateway", { deployStrategy: "canary" }],
        db: breaking,
        fine: ["database", { schemaChanges: "compatible" }],
        none: "database",
        cache: ["cache", { schemaChanges: "breaking" }],
      },
      edges: [
        ["a", "db", { dependency: "optional" }],
        ["gw", "db"],
        ["a", "fine"],
        ["a", "none"],
        ["a", "cache"],
      ],
    },
  ],
});
