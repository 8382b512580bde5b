import { expect, test } from "vitest";
import { afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/colocated-app-and-database";

testRule(RULE, {
  "an application that outsiders reach, with a database on the same host": [
    {
      nodes: { h: "zone/host", u: "user", a: ["app", { in: "h" }], d: ["nosql", { in: "h" }] },
      edges: [["u", "a"]],
    },
    { subject: "h", severity: "high", related: ["a", "d"] },
  ],
  "reached by other applications and by optional calls counts too": [
    {
      nodes: {
        h: "zone/host",
        u: "user",
        w: "vm",
        a: ["app", { in: "h" }],
        d: ["database", { in: "h" }],
      },
      edges: [
        ["u", "w"],
        ["w", "a", { dependency: "optional" }],
      ],
    },
    "h",
  ],
  "an application that only insiders reach may stay": [
    {
      nodes: { h: "zone/host", o: "office", a: ["app", { in: "h" }], d: ["database", { in: "h" }] },
      edges: [["o", "a"]],
    },
  ],
  "a cache or file store is no database": [
    {
      nodes: {
        h: "zone/host",
        u: "user",
        a: ["app", { in: "h" }],
        c: ["cache", { in: "h" }],
        f: ["file-storage", { in: "h" }],
      },
      edges: [["u", "a"]],
    },
  ],
  "two hosts are two machines, a rack is none": [
    {
      nodes: {
        r: "zone/rack",
        h: ["zone/host", { in: "r" }],
        g: ["zone/host", { in: "r" }],
        u: "user",
        a: ["app", { in: "h" }],
        d: ["database", { in: "g" }],
      },
      edges: [["u", "a"]],
    },
  ],
  "what stands deeper in the host is on it": [
    {
      nodes: {
        h: "zone/host",
        k: ["zone/cluster", { in: "h" }],
        u: "user",
        a: ["app", { in: "k" }],
        d: ["database", { in: "h" }],
      },
      edges: [["u", "a"]],
    },
    "h",
  ],
});

test("extracting moves the databases, and nothing else, to a new host of the same kind beside", () => {
  const after = afterFix(RULE, "extract-data", {
    nodes: {
      dc: "zone/datacenter",
      h: ["onprem/hypervisor-type-1", { in: "dc", trust: "internal" }],
      u: "user",
      a: ["app", { in: "h" }],
      c: ["cache", { in: "h" }],
      d: ["database", { in: "h" }],
      e: ["ledger", { in: "h" }],
    },
    edges: [["u", "a"]],
  });
  const parents = Object.fromEntries(after.nodes.map(({ id, parent }) => [id, parent]));
  const host = after.nodes.find(({ id }) => id === parents["d"]);
  expect(host).toMatchObject({ kind: "onprem/hypervisor-type-1", parent: "dc" });
  expect(host).not.toHaveProperty("properties");
  expect(parents).toMatchObject({ a: "h", c: "h", d: host?.id, e: host?.id });
  expect(findingsOf(RULE, after)).toEqual([]);
});
