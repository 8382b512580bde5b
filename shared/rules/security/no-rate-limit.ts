import type { Component, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** A public entry said to take every request there is; graver before a fixed capacity. */
export const noRateLimit = defineRule({
  id: "security/no-rate-limit",
  severity: "medium",
  references: [
    "CWE-770",
    "PW shield_advanced_protection_in_internet_facing_load_balancers",
    "WA REL05-BP02",
    "ISMS-P 2.10.3",
  ],
  reads: [
    "rateLimited",
    "ddosProtection",
    "autoscaling",
    "scaling",
    "linkType",
    "trust",
    "dependency",
  ],
  check: (system) =>
    system.components
      .filter((n) => takesRequests(system, n) && isUnlimited(system, n) && isUnshielded(system, n))
      .map((n): Hit => {
        const fixed = [...system.needs([n])].filter((m) => hasFixedCapacity(system, m));
        return {
          subject: n.id,
          related: fixed.map((m) => m.id),
          ...(fixed.length > 0 && {
            severity: "high",
            data: { variant: "fixed", fixed: sortedIds(fixed.map((m) => m.id)) },
          }),
        };
      }),
  fixes: [stateFix("rateLimited", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          users: "user",
          front: ["load-balancer", { serviceModel: "paas", rateLimited: false }],
          shop: ["vm", { replicas: 2, scaling: "none" }],
        },
        edges: [
          ["users", "front", { protocol: "https" }],
          ["front", "shop"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          users: "user",
          shield: ["ddos-protection", { serviceModel: "paas" }],
          front: ["load-balancer", { serviceModel: "paas", rateLimited: false }],
          shop: ["vm", { replicas: 2 }],
        },
        edges: [
          ["users", "shield", { protocol: "https" }],
          ["shield", "front"],
          ["front", "shop"],
        ],
      }),
    ],
  },
});

function takesRequests(system: System, n: Component): boolean {
  return system.is(n, "LB", "GATEWAY", "COMPUTE") || n.role === "cdn";
}

function isUnlimited(system: System, n: Component): boolean {
  const limits = [system.stated(n, "rateLimited"), system.stated(n, "ddosProtection")];
  return limits.includes(false) && !limits.includes(true);
}

function hasFixedCapacity(system: System, n: Component): boolean {
  if (!system.is(n, "COMPUTE")) return false;
  const scaling = system.stated(n, "scaling");
  return system.stated(n, "autoscaling") === false || scaling === "none" || scaling === "up";
}

function isUnshielded(system: System, n: Component): boolean {
  return system.exposed(n, { classes: ["FIREWALL"], roles: ["dns"], except: ["ddos-protection"] });
}
