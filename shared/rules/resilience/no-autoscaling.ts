import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

/** Service models in which the provider sets the capacity. */
const SCALED_BY_PROVIDER: ReadonlySet<string | undefined> = new Set([
  "serverless",
  "faas",
  "baas",
  "daas",
  "saas",
]);

/** Only in a region: elsewhere capacity cannot follow the load anyway. */
export const noAutoscaling = defineRule({
  id: "resilience/no-autoscaling",
  severity: "low",
  references: ["basics: scale up and out", "WA REL07-BP01"],
  reads: ["autoscaling", "scaling"],
  *check(system) {
    for (const server of system.components) {
      if (!system.is(server, "COMPUTE") || !system.public.has(server)) continue;
      if (system.siteKind(server) !== "region") continue;
      if (SCALED_BY_PROVIDER.has(system.serviceModel(server))) continue;
      const fixed = system.stated(server, "autoscaling") === false || scalesByHand(system, server);
      if (fixed) yield { subject: server.id };
    }
  },
  fixes: [
    {
      id: "enable-autoscaling",
      kind: "safe",
      apply(system, { subject }) {
        const server = system.component(subject);
        if (!server) return system.diagram;
        return state(system.diagram, subject, {
          ...(system.stated(server, "autoscaling") === false && { autoscaling: true }),
          ...(scalesByHand(system, server) && { scaling: "auto" }),
        });
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          seoul: "zone/region",
          web: ["vm", { in: "seoul", replicas: 2, scaling: "none" }],
        },
        edges: [["shoppers", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          seoul: "zone/region",
          web: ["vm", { in: "seoul", replicas: 2, scaling: "auto" }],
        },
        edges: [["shoppers", "web"]],
      }),
    ],
  },
});

function scalesByHand(system: System, server: Component): boolean {
  const scaling = system.stated(server, "scaling");
  return scaling === "none" || scaling === "up";
}
