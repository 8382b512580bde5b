import { testRule } from "../../../support/rule-table.ts";

const RULE = "security/missing-waf";

testRule(RULE, {
  "the entry is the first component that is no network device, and may be the application": [
    {
      nodes: { u: "user", i: "internet", fw: "firewall", lb: "load-balancer", a: "vm", b: "vm" },
      edges: [
        ["u", "i"],
        ["i", "fw"],
        ["fw", "lb"],
        ["lb", "a"],
        ["fw", "b"],
      ],
    },
    { subject: "b", severity: "medium", related: [] },
    { subject: "lb", related: ["a"] },
  ],
  "names and global balancers only lead to the entry": [
    {
      nodes: { u: "user", dns: "dns", gslb: "gslb", lb: "load-balancer", a: "vm" },
      edges: [
        ["u", "dns"],
        ["dns", "gslb"],
        ["gslb", "lb"],
        ["lb", "a"],
      ],
    },
    { subject: "lb", related: ["a"] },
  ],
  "one entry tells all it lets through": [
    {
      nodes: { u: "user", cdn: "cdn", p: "reverse-proxy", k: "ingress", g: "api-gateway", a: "vm" },
      edges: [
        ["u", "cdn"],
        ["cdn", "p"],
        ["p", "k"],
        ["p", "g"],
        ["k", "a"],
      ],
    },
    { subject: "cdn", related: ["a", "g"] },
  ],
  "the walk ends at an application and at what is no way through": [
    {
      nodes: { u: "user", a: "vm", b: "vm", q: "queue", c: "vm", t: "transfer-gateway", d: "vm" },
      edges: [
        ["u", "a"],
        ["a", "b"],
        ["u", "q"],
        ["q", "c"],
        ["u", "t"],
        ["t", "d"],
      ],
    },
    "a",
  ],
  "a web application firewall on the way, or as a fact of any component, ends it": [
    {
      nodes: {
        u: "user",
        waf: "waf",
        a: "vm",
        lb: ["load-balancer", { waf: true }],
        b: "vm",
        p: "reverse-proxy",
        c: ["vm", { waf: true }],
        q: ["reverse-proxy", { waf: false }],
        d: "vm",
      },
      edges: [
        ["u", "waf"],
        ["waf", "a"],
        ["u", "lb"],
        ["lb", "b"],
        ["u", "p"],
        ["p", "c"],
        ["u", "q"],
        ["q", "d"],
      ],
    },
    "q",
  ],
  "private links and other flows are not walked": [
    {
      nodes: { u: "user", a: "vm", b: "vm", c: "vm", d: "vm" },
      edges: [
        ["u", "a", { linkType: "vpn" }],
        ["u", "b", { linkType: "dedicated" }],
        ["u", "c", { linkType: "private" }],
        ["u", "d", { flow: "admin" }],
      ],
    },
  ],
  "web protocols, unknown ones and web ports are walked, others are not": [
    {
      nodes: { u: "user", a: "vm", b: "vm", c: "vm", d: "vm" },
      edges: [
        ["u", "a", { protocol: "WSS" }],
        ["u", "b", { protocol: "tcp", port: 8443 }],
        ["u", "c", { protocol: "mqtts", port: 8883 }],
        ["u", "d", { port: 8883 }],
      ],
    },
    "a",
    "b",
    "d",
  ],
  "the protocol matters on every step": [
    {
      nodes: { u: "user", lb: "load-balancer", a: "vm" },
      edges: [
        ["u", "lb", { protocol: "https" }],
        ["lb", "a", { protocol: "grpc" }],
      ],
    },
  ],
  "a device counts only over the internet": [
    {
      nodes: { near: "iot-device", far: "iot-device", a: "vm", b: "vm" },
      edges: [
        ["near", "a"],
        ["far", "b", { linkType: "internet" }],
      ],
    },
    "b",
  ],
  "only the untrusted world starts a walk": [
    {
      nodes: { o: "office", u: ["user", { trust: "internal" }], p: "partner", a: "vm", b: "vm" },
      edges: [
        ["o", "a"],
        ["u", "a"],
        ["p", "b"],
      ],
    },
    "b",
  ],
  "an application used as a service guards itself": [
    {
      nodes: {
        u: "user",
        a: ["app", { serviceModel: "saas" }],
        lb: "load-balancer",
        g: ["api-gateway", { serviceModel: "saas" }],
      },
      edges: [
        ["u", "a"],
        ["u", "lb"],
        ["lb", "g"],
      ],
    },
  ],
  "a ring of proxies ends": [
    {
      nodes: { u: "user", p: "reverse-proxy", q: "reverse-proxy", a: "vm" },
      edges: [
        ["u", "p"],
        ["p", "q"],
        ["q", "p"],
        ["q", "a"],
      ],
    },
    { subject: "p", related: ["a"] },
  ],
});
