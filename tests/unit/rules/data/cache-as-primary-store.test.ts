import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "data/cache-as-primary-store";
const volatile = ["cache", { persistence: false }] as const;

testRule(RULE, {
  "all required stores are caches without persistence": [
    {
      nodes: { app: "vm", a: volatile, b: volatile },
      edges: [
        ["app", "a"],
        ["app", "b"],
      ],
    },
    { subject: "app", severity: "medium", related: ["a", "b"] },
  ],
  "one cache that persists, or of which nothing is stated, is enough": [
    {
      nodes: {
        app: "vm",
        a: volatile,
        b: "cache",
        other: "vm",
        c: ["cache", { persistence: true }],
      },
      edges: [
        ["app", "a"],
        ["app", "b"],
        ["other", "c"],
      ],
    },
  ],
  "an optional cache is no store": [
    { nodes: { app: "vm", a: volatile }, edges: [["app", "a", { dependency: "optional" }]] },
  ],
  "a record, storage or bucket that is reached, however far and optionally, keeps the data": [
    {
      nodes: { app: "vm", a: volatile, api: "vm", db: "database" },
      edges: [
        ["app", "a"],
        ["app", "api", { dependency: "optional" }],
        ["api", "db"],
      ],
    },
  ],
  "a search index or a vault that is reached does not": [
    {
      nodes: { app: "vm", a: volatile, api: "vm", find: "search", vault: "backup-vault" },
      edges: [
        ["app", "a"],
        ["app", "api"],
        ["api", "find"],
        ["api", "vault"],
      ],
    },
    "app",
  ],
  "who does not compute is not meant": [
    { nodes: { gw: "api-gateway", a: volatile }, edges: [["gw", "a"]] },
  ],
});

test("the fix makes the caches persist", () => {
  const after = afterFix(RULE, "persist", {
    nodes: { app: "vm", a: volatile, b: volatile },
    edges: [
      ["app", "a"],
      ["app", "b"],
    ],
  });
  expect([propertiesOf(after, "a"), propertiesOf(after, "b")]).toEqual([
    { persistence: true },
    { persistence: true },
  ]);
  expect(findingsOf(RULE, after)).toEqual([]);
});
