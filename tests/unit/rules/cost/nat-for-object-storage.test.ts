import { expect, test } from "vitest";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "cost/nat-for-object-storage";

testRule(RULE, {
  "storage of the same region, or of none": [
    {
      nodes: {
        here: "zone/region",
        there: "zone/region",
        nat: ["nat-gateway", { in: "here" }],
        near: ["object-storage", { in: "here" }],
        far: ["object-storage", { in: "there" }],
        free: "object-storage",
        db: ["database", { in: "here" }],
      },
      edges: [
        ["nat", "near"],
        ["nat", "far"],
        ["nat", "free", { dependency: "optional" }],
        ["nat", "db"],
      ],
    },
    { subject: "nat", severity: "info", related: ["free", "near"] },
  ],
  "a NAT without a region and storage with one": [
    {
      nodes: { here: "zone/region", nat: "nat-gateway", near: ["object-storage", { in: "here" }] },
      edges: [["nat", "near"]],
    },
  ],
  "another flow, another gateway and the other direction": [
    {
      nodes: { nat: "nat-gateway", vpn: "vpn-gateway", s3: "object-storage" },
      edges: [
        ["nat", "s3", { flow: "backup" }],
        ["vpn", "s3"],
        ["s3", "nat"],
      ],
    },
  ],
});

test("those who ask get a private way each, and the edges from the NAT go", () => {
  const drawn = {
    nodes: {
      a: "vm",
      b: "vm",
      log: "vm",
      nat: "nat-gateway",
      s3: "object-storage",
      web: "internet",
    },
    edges: [
      ["a", "nat"],
      ["b", "nat"],
      ["log", "nat", { flow: "logging" }],
      ["nat", "s3"],
      ["nat", "web"],
    ],
  } as const;
  const after = afterFix(RULE, "private-endpoint", drawn);
  const way = { dependency: "optional", linkType: "private" };
  expect(addedTo(drawn, after).edges).toMatchObject([
    { source: "a", target: "s3", properties: way },
    { source: "b", target: "s3", properties: way },
  ]);
  expect(after.edges.map(({ id }) => id)).not.toContain("nat->s3");
  expect(after.edges.map(({ id }) => id)).toContain("nat->web");
  expect(findingsOf(RULE, after)).toEqual([]);
});
