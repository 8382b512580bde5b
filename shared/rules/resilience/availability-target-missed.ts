import {
  estimateAvailability,
  type SourceEstimate,
} from "../../analysis/availability/estimate-availability.ts";
import { downtimeOf, percentOf } from "../../lib/availability-figures.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type HitData } from "../define-rule.ts";
import { LOSS_KEYS } from "../loss-hit.ts";

/** Below this the difference is rounding, not availability. */
const ROUNDING = 1e-12;

/** The benefit of the doubt: of a simulated figure the upper end of its interval counts. */
export const availabilityTargetMissed = defineRule({
  id: "resilience/availability-target-missed",
  severity: "high",
  references: ["WA REL11-BP07", "Azure RE:04"],
  reads: ["availability", ...LOSS_KEYS],
  slow: ({ facts }) => facts.targetAvailability !== undefined,
  *check(system) {
    const target = system.facts.targetAvailability;
    if (target === undefined) return;
    const missed = estimateAvailability(system).sources.filter(
      ({ availability, interval }) => (interval?.high ?? availability) + ROUNDING < target,
    );
    const [worst] = missed.toSorted((a, b) => a.availability - b.availability);
    if (!worst) return;
    yield {
      subject: "model",
      related: missed.map(({ source }) => source),
      data: { worst: worst.source, target: percentOf(target), ...outlook(worst) },
    };
  },
  examples: {
    bad: [
      sketch({
        nodes: { shoppers: "user", web: "vm", orders: "database" },
        edges: [
          ["shoppers", "web"],
          ["web", "orders"],
        ],
        settings: { targetAvailability: 0.999 },
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          balancer: ["load-balancer", { serviceModel: "paas" }],
          web: ["vm", { replicas: 2 }],
          orders: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [
          ["shoppers", "balancer"],
          ["balancer", "web"],
          ["web", "orders"],
        ],
        settings: { targetAvailability: 0.999 },
      }),
    ],
  },
});

/** What the weakest source can expect, and what would help it most. */
function outlook({ availability, importance }: SourceEstimate): HitData {
  if (importance.length === 0) return { variant: "never" };
  const { unit, value } = downtimeOf(availability);
  const data = { availability: percentOf(availability), helps: importance.map(({ id }) => id) };
  return unit === "minutes"
    ? { ...data, variant: "minutes", minutes: value }
    : { ...data, hours: value };
}
