import { testRule } from "../../../support/rule-table.ts";

const local = { sessionState: "local" };

testRule("resilience/local-session-state", {
  "a balancer, proxy or ingress in front of several copies": [
    {
      nodes: {
        lb: "load-balancer",
        proxy: "reverse-proxy",
        ingress: "ingress",
        a: ["vm", { ...local, replicas: 2 }],
        b: ["container", { ...local, replicas: 2 }],
        "c-1": ["vm", local],
        "c-2": "vm",
      },
      edges: [
        ["lb", "a"],
        ["proxy", "a"],
        ["ingress", "b"],
        ["lb", "c-1", { group: "c" }],
        ["lb", "c-2", { group: "c" }],
      ],
    },
    { subject: "a", severity: "medium", related: ["lb", "proxy"] },
    { subject: "b", related: ["ingress"] },
    { subject: "c-1", related: ["lb"] },
  ],
  "one copy keeps every session": [
    { nodes: { lb: "load-balancer", a: ["vm", local] }, edges: [["lb", "a"]] },
  ],
  "who calls a copy by name always gets the same": [
    {
      nodes: { users: "user", gw: "api-gateway", a: ["vm", { ...local, replicas: 2 }] },
      edges: [
        ["users", "a"],
        ["gw", "a"],
      ],
    },
  ],
  "an optional way through the balancer does not count": [
    {
      nodes: { lb: "load-balancer", a: ["vm", { ...local, replicas: 2 }] },
      edges: [["lb", "a", { dependency: "optional" }]],
    },
  ],
  "sessions kept outside, or nothing stated": [
    {
      nodes: {
        lb: "load-balancer",
        a: ["vm", { sessionState: "external", replicas: 2 }],
        b: ["vm", { replicas: 2 }],
      },
      edges: [
        ["lb", "a"],
        ["lb", "b"],
      ],
    },
  ],
});
