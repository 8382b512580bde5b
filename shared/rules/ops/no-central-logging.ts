import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Where an attack would come in, or would be worth while. */
export const noCentralLogging = defineRule({
  id: "ops/no-central-logging",
  severity: "medium",
  references: ["basics: DevOps", "CWE-778", "WA SEC04-BP01", "ISMS-P 2.9.4"],
  reads: ["logging"],
  *check(system) {
    for (const component of system.components) {
      if (system.stated(component, "logging") !== false) continue;
      if (!system.public.has(component) && !system.sensitive(component)) continue;
      yield { subject: component.id };
    }
  },
  fixes: [stateFix("logging", true)],
  examples: {
    bad: [
      sketch({
        nodes: { shoppers: "user", shop: ["app-service", { logging: false, multiAz: true }] },
        edges: [["shoppers", "shop", { dependency: "optional" }]],
      }),
      sketch({ nodes: { members: ["database", { logging: false, dataClass: "personal" }] } }),
    ],
    good: [
      sketch({ nodes: { members: ["database", { logging: true, dataClass: "personal" }] } }),
      sketch({ nodes: { menu: ["database", { logging: false, dataClass: "public" }] } }),
    ],
  },
});
