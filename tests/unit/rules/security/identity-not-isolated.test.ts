import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/identity-not-isolated";
const s = { in: "s" };

testRule(RULE, {
  "a server that the internet reaches in the same subnet or on the same host": [
    {
      nodes: {
        s: "zone/subnet",
        h: "zone/host",
        u: "user",
        fw: "firewall",
        a: ["vm", s],
        i: ["idp", s],
        b: ["vm", { in: "h" }],
        k: ["hsm", { in: "h" }],
      },
      edges: [
        ["u", "fw"],
        ["fw", "a"],
        ["u", "b"],
      ],
    },
    { subject: "i", severity: "medium", related: ["a"] },
    { subject: "k", related: ["b"] },
  ],
  "a server that a public front hands requests to": [
    {
      nodes: {
        s: "zone/subnet",
        u: "user",
        lb: "load-balancer",
        p: "reverse-proxy",
        n: "ingress",
        w: "waf",
        c: "cdn",
        g: "api-gateway",
        a1: ["vm", s],
        a2: ["vm", s],
        a3: ["vm", s],
        a4: ["vm", s],
        a5: ["vm", s],
        a6: ["vm", s],
        k: ["secret-store", s],
      },
      edges: [
        ["u", "lb"],
        ["u", "p"],
        ["u", "n"],
        ["u", "w"],
        ["u", "c"],
        ["u", "g"],
        ["lb", "a1"],
        ["p", "a2"],
        ["n", "a3"],
        ["w", "a4"],
        ["c", "a5"],
        ["g", "a6"],
      ],
    },
    { subject: "k", related: ["a1", "a2", "a3", "a4", "a5"] },
  ],
  "a front that only insiders reach, and other flows, are harmless": [
    {
      nodes: {
        s: "zone/subnet",
        o: "office",
        u: "user",
        lb: "load-balancer",
        pub: "load-balancer",
        a: ["vm", s],
        b: ["vm", s],
        k: ["kms", s],
      },
      edges: [
        ["o", "lb"],
        ["lb", "a"],
        ["u", "pub"],
        ["pub", "b", { flow: "monitoring" }],
      ],
    },
  ],
  "what a provider runs stands elsewhere": [
    {
      nodes: {
        s: "zone/subnet",
        u: "user",
        a: ["vm", s],
        k: ["kms", { ...s, serviceModel: "paas" }],
      },
      edges: [["u", "a"]],
    },
  ],
  "another subnet, a shared network and the open page are no shared segment": [
    {
      nodes: {
        net: "zone/network",
        s: ["zone/subnet", { in: "net" }],
        t: ["zone/subnet", { in: "net" }],
        u: "user",
        a: ["vm", s],
        k: ["kms", { in: "t" }],
        l: ["kms", { in: "net" }],
        m: "kms",
        b: "vm",
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
      ],
    },
  ],
  "the nearest subnet counts, not one around it": [
    {
      nodes: {
        s: "zone/subnet",
        t: ["zone/subnet", s],
        u: "user",
        a: ["vm", s],
        k: ["kms", { in: "t" }],
      },
      edges: [["u", "a"]],
    },
  ],
  "only servers make a bad neighbour": [
    { nodes: { s: "zone/subnet", u: "user", q: ["queue", s], k: ["kms", s] }, edges: [["u", "q"]] },
  ],
});

describe("isolating", () => {
  const homeOf = (drawn: Sketch) => {
    const after = afterFix(RULE, "isolate", drawn);
    expect(findingsOf(RULE, after)).toEqual([]);
    const parent = after.nodes.find(({ id }) => id === "k")?.parent;
    return after.nodes.find(({ id }) => id === parent);
  };

  test("moves it to a new private subnet beside", () => {
    const home = homeOf({
      nodes: {
        net: "zone/network",
        s: ["zone/subnet", { in: "net", visibility: "public", cidr: "10.0.0.0/24" }],
        u: "user",
        a: ["vm", s],
        k: ["kms", s],
      },
      edges: [["u", "a"]],
    });
    expect(home).toMatchObject({ kind: "zone/subnet", parent: "net" });
    expect(home?.properties).toEqual({ visibility: "private" });
  });

  test("without a subnet, moves it to a new restricted zone beside the trust zone", () => {
    const home = homeOf({
      nodes: {
        z: "zone/trust-zone",
        h: ["zone/host", { in: "z" }],
        u: "user",
        a: ["vm", { in: "h" }],
        k: ["kms", { in: "h" }],
      },
      edges: [["u", "a"]],
    });
    expect(home?.kind).toBe("zone/trust-zone");
    expect(home?.properties).toEqual({ trust: "restricted" });
  });

  test("is not offered on a host without either", () => {
    const drawn: Sketch = {
      nodes: { h: "zone/host", u: "user", a: ["vm", { in: "h" }], k: ["kms", { in: "h" }] },
      edges: [["u", "a"]],
    };
    expect(() => homeOf(drawn)).toThrow("does not apply");
  });
});
