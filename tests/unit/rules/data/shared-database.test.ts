import { testRule } from "../../../support/rule-table.ts";

testRule("data/shared-database", {
  "two services that are called, of different names": [
    {
      nodes: { gw: "api-gateway", orders: "container", pay: "function", db: "nosql" },
      edges: [
        ["gw", "orders"],
        ["gw", "pay"],
        ["orders", "db"],
        ["pay", "db"],
      ],
    },
    { subject: "db", severity: "medium", related: ["orders", "pay"] },
  ],
  "copies of one service are one": [
    {
      nodes: {
        gw: "api-gateway",
        "orders-1": "container",
        "orders-2": "container",
        db: "database",
      },
      edges: [
        ["gw", "orders-1"],
        ["gw", "orders-2"],
        ["orders-1", "db"],
        ["orders-2", "db"],
      ],
    },
  ],
  "a stated service name counts before the name": [
    {
      nodes: {
        gw: "api-gateway",
        read: ["workload", { service: "Orders" }],
        write: ["workload", { service: "orders" }],
        db: "database",
      },
      edges: [
        ["gw", "read"],
        ["gw", "write"],
        ["read", "db"],
        ["write", "db"],
      ],
    },
  ],
  "a job that nobody calls, a virtual machine and an optional use do not count": [
    {
      nodes: {
        gw: "api-gateway",
        orders: "microservice",
        job: "microservice",
        admin: "vm",
        stats: "microservice",
        db: "database",
      },
      edges: [
        ["gw", "orders"],
        ["gw", "admin"],
        ["gw", "stats"],
        ["orders", "db"],
        ["job", "db"],
        ["admin", "db"],
        ["stats", "db", { dependency: "optional" }],
      ],
    },
  ],
  "sharing a cache is another matter": [
    {
      nodes: { gw: "api-gateway", a: "microservice", b: "microservice", c: "cache" },
      edges: [
        ["gw", "a"],
        ["gw", "b"],
        ["a", "c"],
        ["b", "c"],
      ],
    },
  ],
});
