import { expect, test } from "vitest";
import type { Waiver } from "../../../../shared/model/schema.ts";
import { sketch, type Sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "modeling/stale-waiver";

/** A server set up by hand in a network, and an edge, with these waivers; judged on 1 January 2026. */
const waived = (...waivers: Partial<Waiver>[]): Sketch => ({
  nodes: {
    net: "zone/network",
    web: ["vm", { in: "net", provisioning: "manual", replicas: 2 }],
    db: ["database", { in: "net", replicas: 2 }],
  },
  edges: [["web", "db"]],
  waivers: waivers.map((waiver) => ({
    rule: "ops/snowflake-server",
    subject: "web",
    reason: "Pilot",
    ...waiver,
  })),
});

testRule(RULE, {
  "a waiver of a finding that is there, without an end or on its last day": [
    waived({}, { until: "2026-01-01" }),
  ],
  "the day after its last": [waived({ until: "2025-12-31" }), { subject: "web", severity: "info" }],
  "no such finding any more": [waived({ rule: "ops/no-tracing" }), "web"],
  "a container covers what is inside, a whole area its rules": [
    waived({ rule: "ops/*", subject: "net" }),
  ],
  "a subject that is gone, or two sites, are said of the diagram": [
    waived({ subject: "old" }, { rule: "hybrid/single-link", subject: "a|b" }),
    "model",
  ],
  "a subject that is an edge": [waived({ subject: "web->db" }), "web->db"],
  "a rule that says nothing of the diagram": [
    waived({ rule: "ops/no-monitoring", subject: "model" }),
    "model",
  ],
  "it cannot be waived itself": [
    waived({ until: "2020-01-01" }, { rule: "modeling/stale-waiver", subject: "web" }),
    { subject: "web" },
  ],
});

test("the fix removes what is stale and keeps the rest", () => {
  const drawn = waived({ reason: "old", until: "2020-01-01" }, { reason: "new" });
  const after = afterFix(RULE, "drop", drawn);
  expect(after.waivers?.map(({ reason }) => reason)).toEqual(["new"]);
  expect(findingsOf(RULE, after)).toEqual([]);
  expect(afterFix(RULE, "drop", waived({ until: "2020-01-01" }))).not.toHaveProperty("waivers");
});

test("the finding names the rule and the reason", () => {
  const drawn = waived({ rule: "ops/no-tracing", reason: "Agreed" });
  expect(findingsOf(RULE, sketch(drawn))).toMatchObject([
    { data: { rule: ["ops/no-tracing"], reason: ["Agreed"] } },
  ]);
});
