import { expect, test } from "vitest";
import type { Json } from "../../../../shared/lib/json.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/manual-failover";

/** Users need a server that needs a database with a standby. */
const pair = (failover: Readonly<Record<string, Json>>, db: Readonly<Record<string, Json>> = {}) =>
  ({
    nodes: {
      users: "user",
      web: ["vm", { replicas: 2 }],
      db: ["database", db],
      standby: ["database", db],
    },
    edges: [
      ["users", "web"],
      ["web", "db"],
      ["db", "standby", { id: "copy", flow: "replication", ...failover }],
    ],
  }) as const;

testRule(RULE, {
  "a standby to be switched by hand": [
    pair({ failover: "manual" }),
    { subject: "db", severity: "medium", related: ["standby"] },
  ],
  "not stated between self-managed ones is by hand": [pair({}), "db"],
  "not stated between managed ones is automatic": [pair({}, { serviceModel: "paas" })],
  "automatic needs nobody, and none is no standby": [pair({ failover: "automatic" })],
  "a copy that never takes over leaves a single point of failure": [pair({ failover: "none" })],
  "two copies of the primary need no standby": [pair({ failover: "manual" }, { replicas: 2 })],
  "off the users' way nothing is lost": [
    {
      nodes: { users: "user", web: ["vm", { replicas: 2 }], db: "database", standby: "database" },
      edges: [
        ["users", "web"],
        ["web", "db", { dependency: "optional" }],
        ["db", "standby", { flow: "replication", failover: "manual" }],
      ],
    },
  ],
  "a test system is only information": [
    { ...pair({ failover: "manual" }), settings: { environment: "qa" } },
    { subject: "db", severity: "info" },
  ],
});

test("every replication of the set becomes automatic, but for copies that never take over", () => {
  const drawn = {
    nodes: { ...pair({}).nodes, third: "database", archive: "database" },
    edges: [
      ...pair({ failover: "manual" }).edges,
      ["third", "standby", { id: "third", flow: "replication" }],
      ["db", "archive", { id: "archive-copy", flow: "replication", failover: "none" }],
    ],
  } as const;
  const after = afterFix(RULE, "automatic-failover", drawn);
  expect(propertiesOf(after, "copy")).toEqual({ failover: "automatic" });
  expect(propertiesOf(after, "third")).toEqual({ failover: "automatic" });
  expect(propertiesOf(after, "archive-copy")).toEqual({ failover: "none" });
  expect(findingsOf(RULE, after)).toEqual([]);
});

test("the finding names who is lost and the way there", () => {
  expect(findingsOf(RULE, sketch(pair({ failover: "manual" })))).toMatchObject([
    { path: ["users", "web", "db"], data: { lost: ["users"] } },
  ]);
});
