import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** A balancer with a choice that does not look which of its targets live. */
export const noHealthCheck = defineRule({
  id: "resilience/no-health-check",
  severity: "medium",
  references: ["basics: load balancing", "CKV2_AWS_15", "WA REL11-BP01"],
  reads: ["healthCheck", "replicas"],
  *check(system) {
    for (const balancer of system.components) {
      if (!system.is(balancer, "LB") || system.stated(balancer, "healthCheck") !== false) continue;
      const targets = requiredTargets(system, balancer);
      if (targets.length < 2 && !targets.some((target) => system.replicas(target) >= 2)) continue;
      yield { subject: balancer.id, related: targets.map((target) => target.id) };
    }
  },
  fixes: [stateFix("healthCheck", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          balancer: ["load-balancer", { replicas: 2, healthCheck: false }],
          "web-1": "vm",
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
          balancer: ["load-balancer", { replicas: 2, healthCheck: true }],
          "web-1": "vm",
          "web-2": "vm",
        },
        edges: [
          ["balancer", "web-1"],
          ["balancer", "web-2"],
        ],
      }),
    ],
  },
});

function requiredTargets(system: System, balancer: Component): Component[] {
  const required = system.out(balancer).filter((edge) => edge.required);
  return [...new Set(required.map((edge) => edge.target))];
}
