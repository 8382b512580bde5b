import type { System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { deployables, type Deployable } from "../deployable.ts";
import { state } from "../fix-state.ts";

/** A rolling deployment needs one copy more, or one that can be spared. */
export const deploymentWithoutHeadroom = defineRule({
  id: "ops/deployment-without-headroom",
  severity: "low",
  references: ["basics: rolling deployment", "WA REL08-BP05", "ISMS-P 2.8.6"],
  reads: ["deployStrategy", "maxSurge", "maxUnavailable", "replicas"],
  *check(system) {
    for (const deployable of deployables(system)) {
      if (!stopsBeforeItStarts(system, deployable)) continue;
      const { element } = deployable;
      const rolling = system.stated(element, "deployStrategy") === "rolling";
      yield { subject: element.id, ...(rolling && { data: { variant: "rolling" } }) };
    }
  },
  fixes: [
    {
      id: "add-surge",
      kind: "safe",
      apply: ({ diagram }, { subject }) =>
        state(diagram, subject, { deployStrategy: "rolling", maxSurge: 1 }),
    },
  ],
  examples: {
    bad: [
      sketch({ nodes: { shop: ["app", { deployStrategy: "in-place", replicas: 3 }] } }),
      sketch({
        nodes: {
          farm: ["zone/pool", { deployStrategy: "rolling", maxUnavailable: 2 }],
          "web-1": ["vm", { in: "farm" }],
          "web-2": ["vm", { in: "farm" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          shop: ["app", { deployStrategy: "rolling", maxSurge: 1 }],
          batch: ["batch", { deployStrategy: "blue-green" }],
        },
      }),
    ],
  },
});

function stopsBeforeItStarts(system: System, { element, replicas }: Deployable): boolean {
  const strategy = system.stated(element, "deployStrategy");
  if (strategy === "in-place" || strategy === "recreate") return true;
  if (strategy !== "rolling" || (system.stated(element, "maxSurge") ?? 0) > 0) return false;
  return replicas < 2 || (system.stated(element, "maxUnavailable") ?? 1) >= replicas;
}
