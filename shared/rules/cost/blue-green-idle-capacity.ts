import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { deployables } from "../deployable.ts";
import { stateFix } from "../fix-state.ts";

/** Information: some pay for the second half on purpose. */
export const blueGreenIdleCapacity = defineRule({
  id: "cost/blue-green-idle-capacity",
  severity: "info",
  references: ["basics: blue/green deployment"],
  reads: ["deployStrategy", "idleEnvironment"],
  *check(system) {
    for (const { element } of deployables(system)) {
      if (system.stated(element, "deployStrategy") !== "blue-green") continue;
      if (system.stated(element, "idleEnvironment") !== "always-on") continue;
      yield { subject: element.id };
    }
  },
  fixes: [stateFix("idleEnvironment", "on-demand")],
  examples: {
    bad: [
      sketch({
        nodes: { shop: ["app", { deployStrategy: "blue-green", idleEnvironment: "always-on" }] },
      }),
    ],
    good: [
      sketch({
        nodes: { shop: ["app", { deployStrategy: "blue-green", idleEnvironment: "on-demand" }] },
      }),
    ],
  },
});
