import { testRule } from "../../../support/rule-table.ts";

testRule("resilience/no-health-check", {
  "two targets, or one in several copies": [
    {
      nodes: {
        lb: ["load-balancer", { healthCheck: false }],
        global: ["gslb", { healthCheck: false }],
        a: "vm",
        b: "vm",
        many: ["vm", { replicas: 2 }],
      },
      edges: [
        ["lb", "a"],
        ["lb", "b"],
        ["global", "many"],
      ],
    },
    { subject: "global", related: ["many"] },
    { subject: "lb", severity: "medium", related: ["a", "b"] },
  ],
  "one target of one copy has no alternative": [
    {
      nodes: { lb: ["load-balancer", { healthCheck: false }], a: "vm" },
      edges: [
        ["lb", "a"],
        ["lb", "a", { id: "again" }],
      ],
    },
  ],
  "optional targets and other flows do not count": [
    {
      nodes: { lb: ["load-balancer", { healthCheck: false }], a: "vm", b: "vm", c: "vm" },
      edges: [
        ["lb", "a"],
        ["lb", "b", { dependency: "optional" }],
        ["lb", "c", { flow: "logging" }],
      ],
    },
  ],
  "a pool is all its members": [
    {
      nodes: {
        lb: ["load-balancer", { healthCheck: false }],
        farm: "zone/pool",
        a: ["vm", { in: "farm" }],
        b: ["vm", { in: "farm" }],
      },
      edges: [["lb", "farm"]],
    },
    { subject: "lb", related: ["a", "b"] },
  ],
  "not stated, stated true, and proxies say nothing": [
    {
      nodes: {
        l: "load-balancer",
        m: ["load-balancer", { healthCheck: true }],
        p: ["reverse-proxy", { healthCheck: false }],
        many: ["vm", { replicas: 2 }],
      },
      edges: [
        ["l", "many"],
        ["m", "many"],
        ["p", "many"],
      ],
    },
  ],
});
