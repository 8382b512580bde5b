import { expect, test } from "vitest";
import { createSystem } from "../../../../shared/analysis/create-system.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { insertBalancerFix } from "../../../../shared/rules/fix-insert-balancer.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/replicas-without-load-balancer";
const twice = { replicas: 2 };

testRule(RULE, {
  "users, routers and firewalls call several copies": [
    {
      nodes: { users: "user", wall: "firewall", isp: "isp", a: ["vm", twice], b: ["app", twice] },
      edges: [
        ["users", "a"],
        ["wall", "a"],
        ["isp", "b"],
      ],
    },
    { subject: "a", severity: "medium", related: ["users->a", "wall->a"] },
    { subject: "b", related: ["isp->b"] },
  ],
  "two servers of one name are siblings": [
    {
      nodes: { users: "user", "web-1": "vm", "web-2": "vm", api: "vm" },
      edges: [
        ["users", "web-1"],
        ["users", "web-2"],
        ["users", "api"],
      ],
    },
    "web-1",
    "web-2",
  ],
  "one copy needs no balancer": [{ nodes: { users: "user", a: "vm" }, edges: [["users", "a"]] }],
  "desktops, their broker, edge servers, batch and what a provider runs spread by other means": [
    {
      nodes: {
        users: "user",
        a: ["vdi", twice],
        b: ["vdi-broker", twice],
        c: ["edge-server", twice],
        d: ["batch", twice],
        e: ["app-service", { ...twice, serviceModel: "paas" }],
        f: ["database", twice],
      },
      edges: [
        ["users", "a"],
        ["users", "b"],
        ["users", "c"],
        ["users", "d"],
        ["users", "e"],
        ["users", "f"],
      ],
    },
  ],
  "a cluster spreads the load itself": [
    {
      nodes: { users: "user", k8s: "zone/cluster", a: ["container", { ...twice, in: "k8s" }] },
      edges: [["users", "a"]],
    },
  ],
  "names that lead to both are told apart only when stated": [
    {
      nodes: { users: "user", a: ["vm", twice], b: ["vm", twice] },
      edges: [
        ["users", "a", { dnsRoundRobin: true }],
        ["users", "b", { dnsRoundRobin: false }],
      ],
    },
    "b",
  ],
  "optional calls, and calls from servers or administrators, are not the clients'": [
    {
      nodes: { users: "user", root: "admin", app: "vm", gw: "api-gateway", a: ["vm", twice] },
      edges: [
        ["users", "a", { dependency: "optional" }],
        ["root", "a"],
        ["app", "a"],
        ["gw", "a"],
      ],
    },
  ],
});

test("the balancer takes the clients' edges and leads to every sibling", () => {
  const drawn = {
    nodes: {
      users: "user",
      region: "zone/region",
      za: ["zone/availability-zone", { in: "region" }],
      zb: ["zone/availability-zone", { in: "region" }],
      web: ["vm", { in: "za", redundancyGroup: "w" }],
      www: ["vm", { in: "zb", redundancyGroup: "w" }],
      probe: "office",
    },
    edges: [
      ["users", "web", { id: "e1", protocol: "https" }],
      ["users", "www", { id: "e2", protocol: "https" }],
      ["probe", "web", { id: "e3", dependency: "optional" }],
    ],
  } as const;
  const [finding] = findingsOf(RULE, sketch(drawn));
  const system = createSystem(sketch(drawn), catalog, "2026-01-01");
  const diagram = finding ? insertBalancerFix.apply(system, finding) : system.diagram;
  const { nodes, edges } = addedTo(drawn, diagram);
  expect(nodes).toMatchObject([
    { kind: "generic/load-balancer", parent: "region", properties: { replicas: 2 } },
  ]);
  const balancer = nodes[0]?.id;
  expect(edges).toMatchObject([
    { source: balancer, target: "web" },
    { source: balancer, target: "www" },
  ]);
  expect(diagram.edges.map(({ id, target }) => [id, target]).slice(0, 3)).toEqual([
    ["e1", balancer],
    ["e2", balancer],
    ["e3", "web"],
  ]);
  expect(findingsOf(RULE, diagram)).toEqual([]);
});

test("a pinned group and the drawn way to the old end go with the edge's end", () => {
  const drawn = {
    nodes: { users: "user", web: ["vm", twice] },
    edges: [["users", "web", { id: "e", group: "g", protocol: "https" }]],
  } as const;
  const after = afterFix(RULE, "insert-balancer", drawn);
  expect(after.edges.find(({ id }) => id === "e")?.properties).toEqual({ protocol: "https" });
});
