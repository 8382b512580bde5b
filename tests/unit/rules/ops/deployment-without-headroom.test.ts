import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/deployment-without-headroom";
const rolling = { deployStrategy: "rolling" };

testRule(RULE, {
  "in place and by recreation, however many copies": [
    {
      nodes: {
        a: ["vm", { deployStrategy: "in-place", replicas: 9, maxSurge: 1 }],
        b: ["vm", { deployStrategy: "recreate" }],
        c: ["vm", { deployStrategy: "blue-green" }],
        d: ["vm", { deployStrategy: "canary" }],
        e: "vm",
      },
    },
    { subject: "a", severity: "low" },
    "b",
  ],
  "rolling over a single copy without an extra one": [
    {
      nodes: {
        a: ["vm", rolling],
        b: ["vm", { ...rolling, replicas: 1, maxSurge: 0 }],
        c: ["vm", { ...rolling, maxSurge: 1 }],
      },
    },
    "a",
    "b",
  ],
  "rolling over several, when all may stop at once": [
    {
      nodes: {
        a: ["vm", { ...rolling, replicas: 2 }],
        b: ["vm", { ...rolling, replicas: 2, maxUnavailable: 2 }],
        c: ["vm", { ...rolling, replicas: 3, maxUnavailable: 2 }],
        d: ["vm", { ...rolling, replicas: 2, maxUnavailable: 2, maxSurge: 1 }],
      },
    },
    "b",
  ],
  "a pool by its own statements, over the copies of its servers": [
    {
      nodes: {
        one: ["zone/pool", rolling],
        "one-1": ["vm", { in: "one" }],
        "one-cache": ["cache", { in: "one" }],
        two: ["zone/pool", rolling],
        "two-1": ["vm", { in: "two" }],
        "two-2": ["vm", { in: "two" }],
        three: ["zone/pool", rolling],
        "three-1": ["vm", { in: "three", replicas: 2 }],
      },
    },
    "one",
  ],
  "members of a pool do not take over its strategy, and other containers have none": [
    {
      nodes: {
        farm: ["zone/pool", { deployStrategy: "in-place" }],
        a: ["vm", { in: "farm" }],
        box: ["zone/cluster", { deployStrategy: "in-place" }],
        db: ["database", { deployStrategy: "in-place" }],
      },
    },
    "farm",
  ],
});

test("the fix deploys in a rolling way with one extra copy", () => {
  const after = afterFix(RULE, "add-surge", {
    nodes: { a: ["vm", { deployStrategy: "recreate" }] },
  });
  expect(propertiesOf(after, "a")).toEqual({ deployStrategy: "rolling", maxSurge: 1 });
  expect(findingsOf(RULE, after)).toEqual([]);
});
