import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/network-separation-violation";
const cut = ["zone/trust-zone", { separated: true, trust: "internal" }] as const;
const z = { in: "z" };

testRule(RULE, {
  "an edge of any flow and direction to what is outside by trust or by role": [
    {
      nodes: {
        z: cut,
        a: ["vm", z],
        u: "user",
        s: ["saas-app", { serviceModel: "saas" }],
        w: ["vm", { trust: "internet-zone" }],
        isp: "isp",
        nat: "nat-gateway",
        igw: "internet-gateway",
        lan: ["vm", { trust: "internal" }],
        open: "vm",
        dmz: ["vm", { trust: "dmz" }],
      },
      edges: [
        ["u", "a"],
        ["a", "s", { flow: "logging" }],
        ["a", "w"],
        ["a", "isp"],
        ["a", "nat"],
        ["igw", "a"],
        ["a", "lan"],
        ["a", "open"],
        ["dmz", "a"],
      ],
    },
    "a->isp",
    "a->nat",
    { subject: "a->s", severity: "high", related: ["a", "s"] },
    "a->w",
    "igw->a",
    "u->a",
  ],
  "transfer gateways and virtual desktops are controlled crossings at either end": [
    {
      nodes: {
        z: cut,
        a: ["vm", z],
        t: ["transfer-gateway", z],
        v: ["vdi", z],
        b: ["vdi-broker", z],
        i: "internet",
        g: ["transfer-gateway", { trust: "internet-zone" }],
      },
      edges: [
        ["t", "i"],
        ["i", "v"],
        ["i", "b"],
        ["a", "g"],
      ],
    },
    "i->b",
  ],
  "between two separated networks nothing is outside": [
    {
      nodes: {
        z: cut,
        y: ["zone/trust-zone", { separated: true, trust: "internet-zone" }],
        a: ["vm", z],
        b: ["vm", { in: "y" }],
      },
      edges: [["a", "b"]],
    },
  ],
  "a component may be said not to be separated": [
    {
      nodes: { z: cut, a: ["vm", { in: "z", separated: false }], i: "internet" },
      edges: [["a", "i"]],
    },
  ],
  "without a separated network there is none to violate": [
    { nodes: { a: "vm", i: "internet" }, edges: [["a", "i"]] },
  ],
  "finance and public profiles make it critical": [
    {
      nodes: { z: cut, a: ["vm", z], i: "internet" },
      edges: [["a", "i"]],
      settings: { profiles: ["public-kr"] },
    },
    { subject: "a->i", severity: "critical" },
  ],
});

describe("inserting a transfer gateway", () => {
  test.each([
    ["outward", "a", "b"],
    ["inward", "b", "a"],
  ])("%s: it stands on the outer side, and the edge goes through it", (_way, source, target) => {
    const drawn: Sketch = {
      nodes: {
        z: cut,
        y: ["zone/trust-zone", { trust: "internet-zone" }],
        a: ["vm", z],
        b: ["vm", { in: "y" }],
      },
      edges: [[source, target, { id: "e", protocol: "https", flow: "logging" }]],
    };
    const after = afterFix(RULE, "insert-transfer-gateway", drawn);
    const { nodes, edges } = addedTo(drawn, after);
    expect(nodes).toMatchObject([
      { kind: "generic/transfer-gateway", parent: "y", properties: { replicas: 2 } },
    ]);
    const said = { flow: "logging", properties: { protocol: "https" } };
    const gateway = nodes[0]?.id;
    const turned = after.edges.find(({ id }) => id === "e");
    expect(turned).toMatchObject({ source, target: gateway, ...said });
    expect(edges).toMatchObject([{ source: gateway, target, ...said }]);
    expect(findingsOf(RULE, after)).toEqual([]);
  });
});
