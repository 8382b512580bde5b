import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { deployables } from "../deployable.ts";
import { stateFix } from "../fix-state.ts";

/** The side that is switched to takes everyone at once. */
export const blueGreenUndersized = defineRule({
  id: "ops/blue-green-undersized",
  severity: "medium",
  references: ["basics: blue/green deployment", "WA REL08-BP05"],
  reads: ["deployStrategy", "capacityShare"],
  *check(system) {
    for (const { element } of deployables(system)) {
      if (system.stated(element, "deployStrategy") !== "blue-green") continue;
      const share = system.stated(element, "capacityShare");
      if (share === undefined || share >= 1) continue;
      yield { subject: element.id, data: { percent: Math.round(share * 100) } };
    }
  },
  fixes: [stateFix("capacityShare", 1)],
  examples: {
    bad: [
      sketch({ nodes: { shop: ["app", { deployStrategy: "blue-green", capacityShare: 0.6 }] } }),
    ],
    good: [
      sketch({ nodes: { shop: ["app", { deployStrategy: "blue-green", capacityShare: 1 }] } }),
    ],
  },
});
