import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/database-not-multi-az";

testRule(RULE, {
  "records, caches, search and shared files that state one zone": [
    {
      nodes: {
        a: ["database", { multiAz: false }],
        b: ["cache", { multiAz: false }],
        c: ["search", { multiAz: false }],
        d: ["file-storage", { multiAz: false }],
        e: ["block-storage", { multiAz: false }],
        f: ["object-storage", { multiAz: false }],
        g: ["database", { multiAz: true }],
        h: "database",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
  "a data centre has no zones": [
    { nodes: { site: "zone/datacenter", a: ["database", { in: "site", multiAz: false }] } },
  ],
  "an automatic replica is a second zone's worth; a manual one is not": [
    {
      nodes: {
        a: ["database", { multiAz: false }],
        b: "database",
        c: ["database", { multiAz: false }],
        d: "database",
      },
      edges: [
        ["a", "b", { flow: "replication", failover: "automatic" }],
        ["c", "d", { flow: "replication", failover: "manual" }],
      ],
    },
    "c",
  ],
  "a test system may stand in one zone": [
    {
      nodes: {
        a: ["database", { multiAz: false, env: "staging" }],
        b: ["database", { multiAz: false, env: "prod" }],
      },
    },
    "b",
  ],
  "what is a single point of failure already is not said twice": [
    {
      nodes: {
        users: "user",
        web: ["vm", { replicas: 2 }],
        db: ["database", { multiAz: false }],
        spread: ["database", { multiAz: false, replicas: 2 }],
      },
      edges: [
        ["users", "web"],
        ["web", "db"],
        ["web", "spread"],
      ],
    },
    "spread",
  ],
  "nor what falls with a zone that is one": [
    {
      nodes: {
        users: "user",
        zone: "zone/availability-zone",
        web: ["vm", { replicas: 2 }],
        db: ["database", { in: "zone", replicas: 2, multiAz: false }],
      },
      edges: [
        ["users", "web"],
        ["web", "db"],
      ],
    },
  ],
});

test("a self-managed single copy gets a second one, and a stated scope goes", () => {
  const after = afterFix(RULE, "multi-zone", {
    nodes: { a: ["database", { multiAz: false, haScope: "zone" }] },
  });
  expect(propertiesOf(after, "a")).toEqual({ multiAz: true, replicas: 2 });
  expect(findingsOf(RULE, after)).toEqual([]);
});

test("a managed one, and one with more copies, keeps its number", () => {
  const managed = afterFix(RULE, "multi-zone", {
    nodes: { a: ["database", { multiAz: false, serviceModel: "paas" }] },
  });
  expect(propertiesOf(managed, "a")).toEqual({ multiAz: true, serviceModel: "paas" });
  const many = afterFix(RULE, "multi-zone", {
    nodes: { a: ["database", { multiAz: false, replicas: 3 }] },
  });
  expect(propertiesOf(many, "a")).toEqual({ multiAz: true, replicas: 3 });
});
