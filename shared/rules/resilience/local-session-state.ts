import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Sessions that are lost when the balancer picks another copy. */
export const localSessionState = defineRule({
  id: "resilience/local-session-state",
  severity: "medium",
  references: ["basics: scale out", "WA REL05-BP06"],
  reads: ["sessionState", "replicas"],
  *check(system) {
    for (const server of system.components) {
      if (!system.is(server, "COMPUTE")) continue;
      if (system.stated(server, "sessionState") !== "local") continue;
      const balancers = balancersOf(system, server);
      const spread =
        (balancers.length > 0 && system.replicas(server) >= 2) ||
        balancers.some((balancer) => system.siblings(balancer, server).length >= 2);
      if (!spread) continue;
      yield { subject: server.id, related: balancers.map((balancer) => balancer.id) };
    }
  },
  fixes: [stateFix("sessionState", "external")],
  examples: {
    bad: [
      sketch({
        nodes: {
          balancer: ["load-balancer", { replicas: 2 }],
          "web-1": ["vm", { sessionState: "local" }],
          "web-2": "vm",
        },
        edges: [
          ["balancer", "web-1"],
          ["balancer", "web-2"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          balancer: ["load-balancer", { replicas: 2 }],
          web: ["vm", { sessionState: "external", replicas: 2 }],
        },
        edges: [["balancer", "web"]],
      }),
    ],
  },
});

function balancersOf(system: System, server: Component): Component[] {
  return system
    .into(server)
    .filter((edge) => edge.required)
    .map((edge) => edge.source)
    .filter(
      (source) =>
        system.is(source, "LB") || source.role === "reverse-proxy" || source.role === "ingress",
    );
}
