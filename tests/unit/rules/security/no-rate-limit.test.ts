import { testRule } from "../../../support/rule-table.ts";

const open = { rateLimited: false };

testRule("security/no-rate-limit", {
  "balancers, gateways, content delivery and servers that the internet reaches": [
    {
      nodes: {
        u: "user",
        a: ["load-balancer", open],
        b: ["waf", open],
        c: ["cdn", { ddosProtection: false }],
        d: ["vm", open],
        e: ["database", open],
        f: ["dns", open],
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
        ["u", "c"],
        ["u", "d"],
        ["u", "e"],
        ["u", "f"],
      ],
    },
    { subject: "a", severity: "medium", related: [] },
    "b",
    "c",
    "d",
  ],
  "either protection makes up for the other": [
    {
      nodes: {
        u: "user",
        a: ["vm", { rateLimited: false, ddosProtection: true }],
        b: ["vm", { rateLimited: true, ddosProtection: false }],
        c: ["vm", { rateLimited: false, ddosProtection: false }],
        d: "vm",
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
        ["u", "c"],
        ["u", "d"],
      ],
    },
    "c",
  ],
  "the internet comes by devices, firewalls and names, not by balancers": [
    {
      nodes: {
        u: "user",
        dns: "dns",
        r: "router",
        fw: "firewall",
        a: ["load-balancer", open],
        b: ["vm", open],
      },
      edges: [
        ["u", "dns"],
        ["dns", "r"],
        ["r", "fw"],
        ["fw", "a"],
        ["a", "b"],
      ],
    },
    "a",
  ],
  "protection against floods on the way is enough, unless there is a way around it": [
    {
      nodes: {
        u: "user",
        shield: "ddos-protection",
        fw: "firewall",
        a: ["vm", open],
        b: ["vm", open],
      },
      edges: [
        ["u", "shield"],
        ["shield", "a"],
        ["shield", "b"],
        ["u", "fw"],
        ["fw", "b"],
      ],
    },
    "b",
  ],
  "a private way in is none": [
    {
      nodes: { u: "user", a: ["vm", open], o: "office", b: ["vm", open] },
      edges: [
        ["u", "a", { linkType: "vpn" }],
        ["o", "b"],
      ],
    },
  ],
  "a fixed capacity behind makes it high, the entry's own too": [
    {
      nodes: {
        u: "user",
        a: ["load-balancer", open],
        b: "vm",
        c: ["vm", { autoscaling: false }],
        d: ["vm", { scaling: "up" }],
        e: ["vm", { ...open, scaling: "none" }],
      },
      edges: [
        ["u", "a"],
        ["a", "b"],
        ["b", "c"],
        ["b", "d"],
        ["u", "e"],
      ],
    },
    { subject: "a", severity: "high", related: ["c", "d"] },
    { subject: "e", severity: "high", related: [] },
  ],
  "capacity that grows, and what is only optional, does not": [
    {
      nodes: {
        u: "user",
        a: ["load-balancer", open],
        b: ["vm", { scaling: "auto" }],
        c: ["vm", { autoscaling: true }],
        d: ["vm", { autoscaling: false }],
        e: ["database", { scaling: "none" }],
      },
      edges: [
        ["u", "a"],
        ["a", "b"],
        ["a", "c"],
        ["a", "d", { dependency: "optional" }],
        ["b", "e"],
      ],
    },
    { subject: "a", severity: "medium", related: [] },
  ],
});
