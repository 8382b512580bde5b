import { testRule } from "../../../support/rule-table.ts";

const open = { authenticates: false };

testRule("security/gateway-without-authentication", {
  "API gateways, ingresses and proxies before services that do not ask either": [
    {
      nodes: {
        u: "user",
        g: ["api-gateway", open],
        k: ["ingress", open],
        p: ["reverse-proxy", open],
        w: ["waf", open],
        lb: ["load-balancer", open],
        a: "vm",
      },
      edges: [
        ["u", "g"],
        ["u", "k"],
        ["u", "p"],
        ["u", "w"],
        ["u", "lb"],
        ["g", "a"],
        ["k", "a"],
        ["p", "a"],
        ["w", "a"],
        ["lb", "a"],
      ],
    },
    { subject: "g", severity: "high", related: ["a"] },
    "k",
    "p",
  ],
  "not stated is not no": [
    {
      nodes: { u: "user", g: "api-gateway", a: "vm" },
      edges: [
        ["u", "g"],
        ["g", "a"],
      ],
    },
  ],
  "a gateway for insiders may trust them": [
    {
      nodes: { o: "office", g: ["api-gateway", open], a: "vm" },
      edges: [
        ["o", "g"],
        ["g", "a"],
      ],
    },
  ],
  "services that all ask make up for it, one that does not undoes it": [
    {
      nodes: { u: "user", g: ["api-gateway", open], h: ["api-gateway", open], a: "vm", b: "vm" },
      edges: [
        ["u", "g"],
        ["u", "h"],
        ["g", "a", { authenticated: true }],
        ["g", "b", { authenticated: true }],
        ["h", "a", { authenticated: true }],
        ["h", "b"],
      ],
    },
    { subject: "h", related: ["a", "b"] },
  ],
  "only requests to computers count": [
    {
      nodes: { u: "user", g: ["api-gateway", open], d: "object-storage", a: "vm" },
      edges: [
        ["u", "g"],
        ["g", "d"],
        ["g", "a", { flow: "logging" }],
      ],
    },
  ],
  "a way in that is said to lack authentication says it already": [
    {
      nodes: { u: "user", g: ["api-gateway", open], p: ["reverse-proxy", open], a: "vm" },
      edges: [
        ["u", "g", { authenticated: false }],
        ["u", "p", { authenticated: false }],
        ["g", "a"],
        ["p", "a"],
      ],
    },
    "p",
  ],
});
