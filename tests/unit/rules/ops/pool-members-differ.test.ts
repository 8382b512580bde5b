import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/pool-members-differ";
const image = { provisioning: "image" };
const manual = { provisioning: "manual" };

testRule(RULE, {
  "siblings behind a balancer, by how they are made or by their system": [
    {
      nodes: {
        lb: "load-balancer",
        "web-1": ["vm", image],
        "web-2": ["vm", manual],
        other: "load-balancer",
        "app-1": ["app", { os: "Ubuntu 24.04" }],
        "app-2": ["app", { os: "Rocky 9" }],
        "app-3": "app",
      },
      edges: [
        ["lb", "web-1"],
        ["lb", "web-2"],
        ["other", "app-1"],
        ["other", "app-2"],
        ["other", "app-3"],
      ],
    },
    { subject: "app-1", severity: "low", related: ["app-2", "app-3"] },
    { subject: "web-1", related: ["web-2"] },
  ],
  "differently named targets of one balancer are no siblings": [
    {
      nodes: { lb: "load-balancer", shop: ["vm", image], blog: ["vm", manual] },
      edges: [
        ["lb", "shop"],
        ["lb", "blog"],
      ],
    },
  ],
  "one statement differs from none, but tells nothing": [
    {
      nodes: { lb: "load-balancer", "web-1": ["vm", image], "web-2": "vm" },
      edges: [
        ["lb", "web-1"],
        ["lb", "web-2"],
      ],
    },
  ],
  "members of a pool without any edge, role by role": [
    {
      nodes: {
        farm: "zone/pool",
        a: ["vm", { in: "farm", ...image }],
        b: ["vm", { in: "farm", ...manual }],
        c: ["batch", { in: "farm", provisioning: "iac" }],
        d: ["cache", { in: "farm", os: "x" }],
        e: ["cache", { in: "farm", os: "y" }],
      },
    },
    { subject: "a", related: ["b"] },
  ],
  "a pool inside a pool has its own members": [
    {
      nodes: {
        outer: "zone/pool",
        inner: ["zone/pool", { in: "outer" }],
        a: ["vm", { in: "outer", ...image }],
        b: ["vm", { in: "inner", ...manual }],
      },
    },
  ],
  "optional targets and databases are not compared": [
    {
      nodes: {
        lb: "load-balancer",
        "web-1": ["vm", image],
        "web-2": ["vm", manual],
        "db-1": ["database", { os: "x", redundancyGroup: "d" }],
        "db-2": ["database", { os: "y", redundancyGroup: "d" }],
      },
      edges: [
        ["lb", "web-1"],
        ["lb", "web-2", { dependency: "optional" }],
        ["web-1", "db-1"],
        ["web-1", "db-2"],
      ],
    },
  ],
  "what overlaps on one smallest member is one finding": [
    {
      nodes: {
        lb: "load-balancer",
        api: "load-balancer",
        "web-1": ["vm", image],
        "web-2": ["vm", manual],
        "web-3": ["vm", manual],
      },
      edges: [
        ["lb", "web-1"],
        ["lb", "web-2"],
        ["api", "web-1"],
        ["api", "web-3"],
      ],
    },
    { subject: "web-1", related: ["web-2", "web-3"] },
  ],
});

test("an image replaces what was stated, and only where it was", () => {
  const after = afterFix(RULE, "same-image", {
    nodes: {
      farm: "zone/pool",
      a: ["vm", { in: "farm", ...manual }],
      b: ["vm", { in: "farm", provisioning: "iac" }],
      c: ["vm", { in: "farm" }],
    },
  });
  expect(["a", "b", "c"].map((id) => propertiesOf(after, id))).toEqual([image, image, {}]);
  expect(findingsOf(RULE, after)).toEqual([]);
});
