import { expect, test } from "vitest";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "hybrid/on-prem-identity-dependency";

const places = {
  "cloud-b": "zone/region",
  "cloud-a": "zone/region",
  site: "zone/datacenter",
  web: ["vm", { in: "cloud-b" }],
  api: ["vm", { in: "cloud-a" }],
  ad: ["directory", { in: "site" }],
} as const;

testRule(RULE, {
  "request and authentication from a region, also optional ones": [
    {
      nodes: places,
      edges: [
        ["web", "ad", { dependency: "optional" }],
        ["api", "ad", { flow: "auth" }],
      ],
    },
    { subject: "ad", severity: "medium", related: ["api", "web"] },
  ],
  "administration and replication from a region are no logins": [
    {
      nodes: places,
      edges: [
        ["web", "ad", { flow: "admin" }],
        ["web", "ad", { id: "r", flow: "replication" }],
      ],
    },
  ],
  "callers in a data centre, and services in a region, are where they should be": [
    {
      nodes: { ...places, near: ["vm", { in: "site" }], idp: ["idp", { in: "cloud-a" }] },
      edges: [
        ["near", "ad", { flow: "auth" }],
        ["web", "idp", { flow: "auth" }],
      ],
    },
  ],
  "a copy in a region is enough, also one to be switched by hand": [
    {
      nodes: { ...places, copy: ["directory", { in: "cloud-a" }] },
      edges: [
        ["web", "ad", { flow: "auth" }],
        ["copy", "ad", { flow: "replication", failover: "manual" }],
      ],
    },
  ],
  "a copy that never takes over is none": [
    {
      nodes: { ...places, copy: ["directory", { in: "cloud-a" }] },
      edges: [
        ["web", "ad", { flow: "auth" }],
        ["ad", "copy", { flow: "replication", failover: "none" }],
      ],
    },
    "ad",
  ],
  "keys are not identities": [
    { nodes: { ...places, keys: ["kms", { in: "site" }] }, edges: [["web", "keys"]] },
  ],
});

test("the replica is of the same kind, in the smallest region that asks", () => {
  const drawn = {
    nodes: places,
    edges: [
      ["web", "ad", { flow: "auth" }],
      ["api", "ad", { flow: "auth" }],
    ],
  } as const;
  const after = afterFix(RULE, "replica-in-cloud", drawn);
  const { nodes, edges } = addedTo(drawn, after);
  expect(nodes).toMatchObject([
    { kind: "generic/directory", parent: "cloud-a", properties: { replicas: 2 } },
  ]);
  expect(edges).toMatchObject([
    {
      source: "ad",
      target: nodes[0]?.id,
      flow: "replication",
      properties: { failover: "automatic" },
    },
  ]);
  expect(findingsOf(RULE, after)).toEqual([]);
});
