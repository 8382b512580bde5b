import type { Component, Container, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { deployables } from "../deployable.ts";
import { state } from "../fix-state.ts";

/** Above this share a canary is most of the users. */
const LARGEST_PERCENT = 50;

/** A canary warns by being watched, and by being few. */
export const canaryWithoutMetric = defineRule({
  id: "ops/canary-without-metric",
  severity: "low",
  references: ["basics: canary deployment", "WA REL08-BP05"],
  reads: ["deployStrategy", "canaryMetric", "canaryPercent"],
  *check(system) {
    for (const { element } of deployables(system)) {
      if (system.stated(element, "deployStrategy") !== "canary") continue;
      if (unwatched(system, element)) yield { subject: element.id };
      else if (wrongShare(system, element)) {
        const percent = system.stated(element, "canaryPercent") ?? 0;
        yield { subject: element.id, data: { percent, variant: "share" } };
      }
    }
  },
  fixes: [
    {
      id: "watch-canary",
      kind: "safe",
      apply(system, { subject }) {
        const element = system.component(subject) ?? system.container(subject);
        if (!element) return system.diagram;
        return state(system.diagram, subject, {
          ...(unwatched(system, element) && { canaryMetric: true }),
          ...(wrongShare(system, element) && { canaryPercent: 10 }),
        });
      },
    },
  ],
  examples: {
    bad: [
      sketch({ nodes: { shop: ["app", { deployStrategy: "canary", canaryMetric: false }] } }),
      sketch({ nodes: { shop: ["app", { deployStrategy: "canary", canaryPercent: 80 }] } }),
    ],
    good: [
      sketch({
        nodes: {
          shop: ["app", { deployStrategy: "canary", canaryMetric: true, canaryPercent: 5 }],
        },
      }),
    ],
  },
});

const unwatched = (system: System, element: Component | Container) =>
  system.stated(element, "canaryMetric") === false;

function wrongShare(system: System, element: Component | Container): boolean {
  const percent = system.stated(element, "canaryPercent");
  return percent !== undefined && (percent <= 0 || percent > LARGEST_PERCENT);
}
