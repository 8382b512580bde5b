import { describe } from "vitest";
import type { RuleId } from "../../../../shared/i18n/messages/en/rules.ts";
import type { SketchNode } from "../../../../shared/model/sketch.ts";
import { testRule, type RuleCases } from "../../../support/rule-table.ts";

const service = (n: SketchNode, edge: { readonly dependency?: string } = {}) =>
  ({
    nodes: { users: "user", web: ["vm", { replicas: 2 }], n },
    edges: [
      ["users", "web"],
      ["web", "n", edge],
    ],
  }) as const;

describe.each<[rule: RuleId, kinds: string[]]>([
  ["spof/single-load-balancer", ["load-balancer", "gslb"]],
  ["spof/single-database", ["database", "nosql", "data-warehouse", "ledger"]],
  [
    "spof/single-storage",
    ["file-storage", "block-storage", "object-storage", "search", "etcd", "zookeeper", "consul"],
  ],
  ["spof/single-cache", ["cache"]],
  ["spof/single-queue", ["queue", "stream"]],
  ["spof/single-identity-provider", ["idp", "directory", "kms", "secret-store", "hsm"]],
  ["spof/single-dns", ["dns"]],
  [
    "spof/single-network-device",
    [
      "router",
      "switch",
      "firewall",
      "ips",
      "vpn-gateway",
      "transit-gateway",
      "nat-gateway",
      "dedicated-gateway",
      "ddos-protection",
    ],
  ],
  [
    "spof/single-gateway",
    ["api-gateway", "reverse-proxy", "ingress", "waf", "transfer-gateway", "iot-gateway", "cdn"],
  ],
  ["spof/single-vdi-broker", ["vdi-broker"]],
  [
    "spof/single-compute",
    [
      "server",
      "vm",
      "container",
      "workload",
      "microservice",
      "function",
      "app-service",
      "app",
      "batch",
      "vdi",
      "edge-server",
    ],
  ],
])("%s", (rule, kinds) => {
  const cases = kinds.map((kind): RuleCases => ({
    [`a required ${kind} of one instance`]: [
      service([kind, { serviceModel: "on-prem" }]),
      { subject: "n", related: ["users"] },
    ],
    [`a ${kind} in two copies`]: [service([kind, { serviceModel: "on-prem", replicas: 2 }])],
    [`a ${kind} that is optional`]: [
      service([kind, { serviceModel: "on-prem" }], { dependency: "optional" }),
    ],
  }));
  for (const some of cases) testRule(rule, some);
});

testRule("spof/single-compute", {
  "is silent where users reach copies over equal names": [
    {
      nodes: { users: "user", "web-1": "vm", "web-2": "vm" },
      edges: [
        ["users", "web-1"],
        ["users", "web-2"],
      ],
    },
  ],
  "speaks of a root of the calls itself": [
    { nodes: { job: "batch", db: ["database", { replicas: 2 }] }, edges: [["job", "db"]] },
    { subject: "job", related: [] },
  ],
});

testRule("spof/single-database", {
  "is silent where a standby takes over": [
    {
      nodes: { users: "user", db: "database", standby: "database" },
      edges: [
        ["users", "db"],
        ["standby", "db", { flow: "replication", failover: "automatic" }],
      ],
    },
  ],
  "leaves the word to manual-failover where somebody switches by hand": [
    {
      nodes: { users: "user", db: "database", standby: "database" },
      edges: [
        ["users", "db"],
        ["db", "standby", { flow: "replication" }],
      ],
    },
  ],
  "is silent for a database that a provider keeps in several zones": [
    {
      nodes: { users: "user", db: ["database", { serviceModel: "paas", multiAz: true }] },
      edges: [["users", "db"]],
    },
  ],
});
