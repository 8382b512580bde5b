import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/no-autoscaling";

const open = (...servers: (readonly [string, Readonly<Record<string, string | boolean>>])[]) =>
  ({
    nodes: {
      users: "user",
      region: "zone/region",
      ...Object.fromEntries(
        servers.map(([id, stated]) => [id, ["vm", { in: "region", ...stated }]]),
      ),
    },
    edges: servers.map(([id]) => ["users", id, { dependency: "optional" }] as const),
  }) as const;

testRule(RULE, {
  "no autoscaling, or scaling by nobody or by hand": [
    open(
      ["a", { autoscaling: false }],
      ["b", { scaling: "none" }],
      ["c", { scaling: "up" }],
      ["d", { scaling: "out" }],
      ["e", { scaling: "auto" }],
      ["f", { autoscaling: true }],
      ["g", {}],
    ),
    { subject: "a", severity: "low" },
    "b",
    "c",
  ],
  "a provider that scales is not asked": [
    open(
      ["a", { autoscaling: false, serviceModel: "faas" }],
      ["b", { autoscaling: false, serviceModel: "serverless" }],
      ["c", { autoscaling: false, serviceModel: "baas" }],
      ["d", { autoscaling: false, serviceModel: "daas" }],
      ["e", { autoscaling: false, serviceModel: "saas" }],
      ["f", { autoscaling: false, serviceModel: "paas" }],
    ),
    "f",
  ],
  "a data centre cannot grow with the load, and a server nobody reaches need not": [
    {
      nodes: {
        users: "user",
        site: "zone/datacenter",
        region: "zone/region",
        a: ["vm", { in: "site", autoscaling: false }],
        b: ["vm", { in: "region", autoscaling: false }],
        c: ["vm", { autoscaling: false }],
        d: ["database", { in: "region", autoscaling: false }],
      },
      edges: [
        ["users", "a"],
        ["users", "c"],
        ["users", "d"],
      ],
    },
  ],
});

test("the fix turns over what was denied", () => {
  const both = afterFix(
    RULE,
    "enable-autoscaling",
    open(["a", { autoscaling: false, scaling: "up" }]),
  );
  expect(propertiesOf(both, "a")).toEqual({ autoscaling: true, scaling: "auto" });
  expect(findingsOf(RULE, both)).toEqual([]);
  const one = afterFix(RULE, "enable-autoscaling", open(["a", { autoscaling: false }]));
  expect(propertiesOf(one, "a")).toEqual({ autoscaling: true });
});
