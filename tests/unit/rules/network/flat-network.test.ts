import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/flat-network";
const s = { in: "s" };

testRule(RULE, {
  "servers, balancers, proxies and ingresses that the internet reaches, beside databases and disks":
    [
      {
        nodes: {
          u: "user",
          s: "zone/subnet",
          a: ["vm", s],
          b: ["load-balancer", s],
          c: ["reverse-proxy", s],
          d: ["ingress", s],
          e: ["api-gateway", s],
          f: ["vm", s],
          db: ["database", s],
          disk: ["block-storage", s],
          cache: ["cache", s],
        },
        edges: [
          ["u", "a"],
          ["u", "b"],
          ["u", "c"],
          ["u", "d"],
          ["u", "e"],
          ["a", "f"],
        ],
      },
      { subject: "s", severity: "medium", related: ["a", "b", "c", "d", "db", "disk"] },
    ],
  "firewalls hand the internet on, balancers do not": [
    {
      nodes: {
        u: "user",
        fw: "firewall",
        lb: "load-balancer",
        s: "zone/subnet",
        t: "zone/subnet",
        a: ["vm", s],
        d: ["database", s],
        b: ["vm", { in: "t" }],
        e: ["database", { in: "t" }],
      },
      edges: [
        ["u", "fw"],
        ["fw", "a"],
        ["u", "lb"],
        ["lb", "b"],
      ],
    },
    "s",
  ],
  "a public subnet has its own rule": [
    {
      nodes: {
        u: "user",
        s: ["zone/subnet", { visibility: "public" }],
        a: ["vm", s],
        d: ["database", s],
      },
      edges: [["u", "a"]],
    },
  ],
  "the nearest subnet comes before zone, network and data centre": [
    {
      nodes: {
        u: "user",
        dc: "zone/datacenter",
        z: ["zone/trust-zone", { in: "dc" }],
        s: ["zone/subnet", { in: "z" }],
        t: ["zone/subnet", { in: "z" }],
        a: ["vm", s],
        d: ["database", { in: "t" }],
      },
      edges: [["u", "a"]],
    },
  ],
  "a zone comes before the network, and the network before the data centre": [
    {
      nodes: {
        u: "user",
        dc: "zone/datacenter",
        n: ["zone/network", { in: "dc" }],
        z: ["zone/trust-zone", { in: "n" }],
        a: ["vm", { in: "z" }],
        b: ["vm", { in: "n" }],
        c: ["vm", { in: "dc" }],
        d: ["database", { in: "z" }],
        e: ["database", { in: "n" }],
        f: ["database", { in: "dc" }],
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
        ["u", "c"],
      ],
    },
    { subject: "dc", related: ["c", "f"] },
    { subject: "n", related: ["b", "e"] },
    { subject: "z", related: ["a", "d"] },
  ],
  "in a network what a provider runs does not count, on either side": [
    {
      nodes: {
        u: "user",
        m: "zone/network",
        a: ["vm", { in: "m" }],
        d: ["database", { in: "m", serviceModel: "paas" }],
        n: "zone/network",
        b: ["app-service", { in: "n", serviceModel: "paas" }],
        e: ["database", { in: "n" }],
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
      ],
    },
  ],
  "in a subnet it counts": [
    {
      nodes: {
        u: "user",
        s: "zone/subnet",
        a: ["vm", s],
        d: ["database", { ...s, serviceModel: "paas" }],
      },
      edges: [["u", "a"]],
    },
    "s",
  ],
  "a region or the open page is no segment": [
    {
      nodes: {
        u: "user",
        r: "zone/region",
        a: ["vm", { in: "r" }],
        d: ["database", { in: "r" }],
        b: "vm",
        e: "database",
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
      ],
    },
  ],
});

describe("splitting the segment", () => {
  const split = (segment: Sketch["nodes"][string]) => {
    const drawn: Sketch = {
      nodes: {
        u: "user",
        r: "zone/region",
        s: segment,
        a: ["vm", s],
        d: ["database", s],
        f: ["file-storage", s],
      },
      edges: [["u", "a"]],
    };
    const after = afterFix(RULE, "split-segment", drawn);
    expect(findingsOf(RULE, after)).toEqual([]);
    const parents = Object.fromEntries(after.nodes.map(({ id, parent }) => [id, parent]));
    const [home] = addedTo(drawn, after).nodes;
    expect(parents).toMatchObject({ a: "s", d: home?.id, f: home?.id });
    return home;
  };

  test("adds a private subnet beside a subnet", () => {
    const home = split(["zone/subnet", { in: "r", cidr: "10.0.0.0/24" }]);
    expect(home).toMatchObject({ kind: "zone/subnet", parent: "r" });
    expect(home?.properties).toEqual({ visibility: "private" });
  });

  test("adds a restricted zone beside a trust zone, as separated as that", () => {
    const home = split(["zone/trust-zone", { in: "r", trust: "internal", separated: true }]);
    expect(home).toMatchObject({ kind: "zone/trust-zone", parent: "r" });
    expect(home?.properties).toEqual({ trust: "restricted", separated: true });
  });

  test.each(["zone/network", "zone/datacenter"])("adds a private subnet inside a %s", (kind) => {
    const home = split([kind, {}]);
    expect(home).toMatchObject({ kind: "zone/subnet", parent: "s" });
    expect(home?.properties).toEqual({ visibility: "private" });
  });
});
