import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/admin-port-exposed";

testRule(RULE, {
  "an administration port open to the internet is enough, on any component": [
    {
      nodes: {
        a: ["vm", { openToInternetPorts: [443, 22] }],
        b: ["bastion", { openToInternetPorts: [3389] }],
        c: ["vm", { openToInternetPorts: [443, 8080] }],
      },
    },
    { subject: "a", severity: "critical", related: [] },
    "b",
  ],
  "an edge from the internet or a user by port or by protocol, of any flow": [
    {
      nodes: { i: "internet", u: "user", a: "vm", b: "vm", c: "vm" },
      edges: [
        ["i", "a", { port: 5986 }],
        ["u", "b", { flow: "admin", protocol: "RDP" }],
        ["u", "c", { flow: "monitoring", protocol: "ssh" }],
      ],
    },
    { subject: "a", related: ["i->a"] },
    { subject: "b", related: ["u->b"] },
    "c",
  ],
  "other ports and protocols are none": [
    { nodes: { u: "user", a: "vm" }, edges: [["u", "a", { port: 443, protocol: "https" }]] },
  ],
  "a private link is not the world": [
    { nodes: { u: "user", a: "vm" }, edges: [["u", "a", { protocol: "ssh", linkType: "vpn" }]] },
  ],
  "what is made for remote access, networks and firewalls may be met": [
    {
      nodes: {
        u: "user",
        b: "bastion",
        v: "vpn-gateway",
        d: "vdi",
        k: "vdi-broker",
        r: "router",
        f: "firewall",
      },
      edges: [
        ["u", "b", { protocol: "ssh" }],
        ["u", "v", { protocol: "ssh" }],
        ["u", "d", { protocol: "rdp" }],
        ["u", "k", { protocol: "rdp" }],
        ["u", "r", { protocol: "ssh" }],
        ["u", "f", { protocol: "ssh" }],
      ],
    },
  ],
  "a stated source range decides alone": [
    {
      nodes: { u: "user", o: "admin", a: "vm", b: "vm", c: "vm" },
      edges: [
        ["u", "a", { protocol: "ssh", sourceCidr: "203.0.113.0/24" }],
        ["o", "b", { protocol: "ssh", sourceCidr: "0.0.0.0/0" }],
        ["o", "c", { protocol: "ssh", sourceCidr: "::/0" }],
      ],
    },
    "b",
    "c",
  ],
  "administrators and partners are not the world by themselves": [
    {
      nodes: { o: "admin", p: "partner", a: "vm" },
      edges: [
        ["o", "a", { protocol: "ssh" }],
        ["p", "a", { protocol: "ssh" }],
      ],
    },
  ],
  "a firewall or device that the world reaches passes the world on": [
    {
      nodes: { i: "internet", f: "firewall", g: "firewall", a: "vm", b: "vm" },
      edges: [
        ["i", "f"],
        ["f", "a", { port: 22 }],
        ["g", "b", { port: 22 }],
      ],
    },
    "a",
  ],
  "an edge to a container is one into each member": [
    {
      nodes: {
        u: "user",
        net: "zone/network",
        a: ["vm", { in: "net" }],
        b: ["bastion", { in: "net" }],
      },
      edges: [["u", "net", { id: "e", protocol: "ssh" }]],
    },
    { subject: "a", related: ["e"] },
  ],
});

describe("inserting a bastion", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      net: "zone/network",
      h: ["zone/host", { in: "net" }],
      vm: ["vm", { in: "h", openToInternetPorts: [22, 443] }],
    },
    edges: [
      [
        "u",
        "vm",
        {
          id: "e",
          protocol: "ssh",
          port: 22,
          encrypted: true,
          linkType: "internet",
          mfa: false,
          sourceCidr: "0.0.0.0/0",
        },
      ],
    ],
  };
  const after = afterFix(RULE, "insert-bastion", drawn);
  const added = addedTo(drawn, after);
  const bastion = added.nodes[0];

  test("puts it beside the machine's host, with a second factor", () => {
    expect(added.nodes).toHaveLength(1);
    expect(bastion).toMatchObject({ kind: "generic/bastion", parent: "net" });
    expect(bastion?.properties).toEqual({ mfa: true });
  });

  test("ends the edge there as administration over a VPN, without its old ways", () => {
    const edge = after.edges.find(({ id }) => id === "e");
    expect(edge).toMatchObject({ source: "u", target: bastion?.id, flow: "admin" });
    expect(edge?.properties).toEqual({ linkType: "vpn", mfa: false });
  });

  test("leads a copy on to the machine, without what belonged to the way in", () => {
    expect(added.edges).toHaveLength(1);
    expect(added.edges[0]).toMatchObject({ source: bastion?.id, target: "vm" });
    expect(added.edges[0]?.properties).toEqual({ protocol: "ssh", port: 22, encrypted: true });
  });

  test("closes the administration ports only", () => {
    expect(propertiesOf(after, "vm")).toEqual({ openToInternetPorts: [443] });
  });

  test("never makes the bastion an end of an edge drawn to a container", () => {
    const pool: Sketch = {
      nodes: {
        u: "user",
        lb: "load-balancer",
        net: "zone/network",
        sub: ["zone/subnet", { in: "net" }],
        vm: ["vm", { in: "sub", openToInternetPorts: [22] }],
      },
      edges: [["lb", "sub"]],
    };
    expect(addedTo(pool, afterFix(RULE, "insert-bastion", pool)).nodes[0]?.parent).toBe("net");
  });
});
