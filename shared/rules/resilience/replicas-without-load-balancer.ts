import type { Component, Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { insertBalancerFix } from "../fix-insert-balancer.ts";
import { directWays } from "../direct-ways.ts";

/** Copies that clients cannot make use of, as they call one of them by its address. */
export const replicasWithoutLoadBalancer = defineRule({
  id: "resilience/replicas-without-load-balancer",
  severity: "medium",
  references: ["basics: app/DB split, load balancing", "WA REL11-BP02"],
  reads: ["dnsRoundRobin", "replicas"],
  *check(system) {
    for (const server of system.components) {
      if (!wantsBalancer(system, server)) continue;
      const ways = directWays(system, server);
      if (ways.length === 0 || !hasAlternates(system, server, ways)) continue;
      yield { subject: server.id, related: ways.map((way) => way.id) };
    }
  },
  fixes: [insertBalancerFix],
  examples: {
    bad: [
      sketch({
        nodes: { shoppers: "user", "web-1": "vm", "web-2": "vm" },
        edges: [
          ["shoppers", "web-1"],
          ["shoppers", "web-2"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          balancer: ["load-balancer", { replicas: 2 }],
          "web-1": "vm",
          "web-2": "vm",
        },
        edges: [
          ["shoppers", "balancer"],
          ["balancer", "web-1"],
          ["balancer", "web-2"],
        ],
      }),
      sketch({
        nodes: { shoppers: "user", web: ["vm", { replicas: 2 }] },
        edges: [["shoppers", "web", { dnsRoundRobin: true }]],
      }),
    ],
  },
});

/** Servers that clients call by address; the others bring a way of spreading with them. */
function wantsBalancer(system: System, server: Component): boolean {
  const spreadsItself =
    system.is(server, "REMOTE") || server.role === "edge-server" || server.role === "batch";
  return (
    system.is(server, "COMPUTE") &&
    !spreadsItself &&
    !system.providerRun(server) &&
    system.nearest(server, "cluster") === undefined
  );
}

function hasAlternates(system: System, server: Component, ways: readonly Edge[]): boolean {
  return (
    system.replicas(server) >= 2 ||
    ways.some((way) => system.siblings(way.source, server).length >= 2)
  );
}
