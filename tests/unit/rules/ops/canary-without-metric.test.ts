import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/canary-without-metric";
const canary = { deployStrategy: "canary" };

testRule(RULE, {
  "no measure, or a share of none or most": [
    {
      nodes: {
        a: ["vm", { ...canary, canaryMetric: false }],
        b: ["vm", { ...canary, canaryPercent: 0 }],
        c: ["vm", { ...canary, canaryPercent: -5 }],
        d: ["vm", { ...canary, canaryPercent: 50.5, canaryMetric: true }],
        e: ["vm", { ...canary, canaryPercent: 50 }],
        f: ["vm", { ...canary, canaryMetric: true }],
        g: ["vm", canary],
      },
    },
    { subject: "a", severity: "low" },
    "b",
    "c",
    "d",
  ],
  "another strategy, and a pool that states it": [
    {
      nodes: {
        a: ["vm", { deployStrategy: "rolling", canaryMetric: false }],
        farm: ["zone/pool", { ...canary, canaryMetric: false }],
        b: ["vm", { in: "farm" }],
      },
    },
    "farm",
  ],
});

test("the fix mends what is wrong and only that", () => {
  const both = afterFix(RULE, "watch-canary", {
    nodes: { a: ["vm", { ...canary, canaryMetric: false, canaryPercent: 90 }] },
  });
  expect(propertiesOf(both, "a")).toEqual({ ...canary, canaryMetric: true, canaryPercent: 10 });
  const share = afterFix(RULE, "watch-canary", {
    nodes: { a: ["vm", { ...canary, canaryPercent: 90 }] },
  });
  expect(propertiesOf(share, "a")).toEqual({ ...canary, canaryPercent: 10 });
  expect([...findingsOf(RULE, both), ...findingsOf(RULE, share)]).toEqual([]);
});
