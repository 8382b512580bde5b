import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { reparentFix } from "../fix-reparent.ts";
import { wrongPlace } from "../nesting.ts";

/** Wrong places are found by the nearest container that is a place. */
export const invalidNesting = defineRule({
  id: "modeling/invalid-nesting",
  severity: "medium",
  references: ["TG wrong-trust-boundary-content"],
  reads: [],
  *check(system) {
    for (const place of [...system.containers, ...system.components]) {
      const around = wrongPlace(system, place);
      if (around) yield { subject: place.id, related: [around.id], data: { around: around.id } };
    }
  },
  fixes: [reparentFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          rack: "zone/rack",
          seoul: ["zone/region", { in: "rack" }],
          web: ["vm", { in: "seoul" }],
        },
      }),
      sketch({
        nodes: {
          private: ["zone/subnet", { visibility: "private" }],
          photos: ["object-storage", { in: "private", serviceModel: "paas" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          seoul: "zone/region",
          team: ["zone/group", { in: "seoul" }],
          "zone-a": ["zone/availability-zone", { in: "team" }],
          web: ["vm", { in: "zone-a" }],
          photos: ["object-storage", { in: "seoul", serviceModel: "paas" }],
        },
      }),
    ],
  },
});
