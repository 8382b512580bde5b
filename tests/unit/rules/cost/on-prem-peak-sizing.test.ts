import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "cost/on-prem-peak-sizing";

testRule(RULE, {
  "servers on site that are sized for the peak, or hardly used": [
    {
      nodes: {
        site: "zone/datacenter",
        region: "zone/region",
        a: ["server", { in: "site", sizing: "peak" }],
        b: ["server", { in: "site", utilization: 0.19 }],
        c: ["server", { in: "site", utilization: 0.2 }],
        d: ["server", { in: "site", sizing: "average" }],
        e: ["server", { in: "region", sizing: "peak" }],
        f: ["server", { sizing: "peak" }],
        g: ["database", { in: "site", sizing: "peak" }],
      },
    },
    { subject: "a", severity: "info" },
    "b",
  ],
});

test("the size is restated where it was stated; use is a measurement", () => {
  const after = afterFix(RULE, "right-size", {
    nodes: { site: "zone/datacenter", a: ["server", { in: "site", sizing: "peak" }] },
  });
  expect(propertiesOf(after, "a")).toEqual({ sizing: "average" });
  expect(() =>
    afterFix(RULE, "right-size", {
      nodes: { site: "zone/datacenter", a: ["server", { in: "site", utilization: 0.1 }] },
    }),
  ).toThrow("does not apply");
});
