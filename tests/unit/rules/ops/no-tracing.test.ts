import { testRule } from "../../../support/rule-table.ts";

const blind = { tracing: false };

testRule("ops/no-tracing", {
  "servers and gateways that call servers": [
    {
      nodes: {
        a: ["vm", blind],
        gw: ["ingress", blind],
        lb: ["load-balancer", blind],
        b: "vm",
        c: ["vm", { tracing: true }],
      },
      edges: [
        ["a", "b"],
        ["gw", "b"],
        ["lb", "b"],
        ["b", "c"],
        ["c", "b"],
      ],
    },
    { subject: "a", severity: "low" },
    "gw",
  ],
  "calls to databases, optional calls and logs need no trace": [
    {
      nodes: { a: ["vm", blind], b: ["vm", blind], c: ["vm", blind], db: "database", d: "vm" },
      edges: [
        ["a", "db"],
        ["b", "d", { dependency: "optional" }],
        ["c", "d", { flow: "logging" }],
      ],
    },
  ],
});
