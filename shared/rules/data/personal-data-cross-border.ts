import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";

/** On what keeps the data abroad, else on the edge that carries it there. */
export const personalDataCrossBorder = defineRule({
  id: "data/personal-data-cross-border",
  severity: "high",
  references: ["ISMS-P 3.3.4 case 2"],
  reads: ["dataClass", "country", "crossBorderConsent"],
  *check(system) {
    for (const holder of system.components) {
      if (!system.is(holder, "DATASTORE", "COMPUTE")) continue;
      if (system.inherited(holder, "dataClass") !== "personal") continue;
      if (system.stated(holder, "crossBorderConsent") === true) continue;
      const country = countryAbroad(system, holder);
      if (country !== undefined) yield { subject: holder.id, data: { country } };
    }
    for (const edge of system.edges) {
      if (system.stated(edge, "dataClass") !== "personal") continue;
      if (system.inherited(edge.target, "dataClass") === "personal") continue;
      if (system.stated(edge, "crossBorderConsent") === true) continue;
      const country = countryAbroad(system, edge.target);
      if (country === undefined) continue;
      yield edgeHit(edge, { related: [edge.target.id], data: { country, variant: "sent" } });
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          virginia: ["zone/region", { country: "US" }],
          members: ["database", { in: "virginia", dataClass: "personal" }],
        },
        settings: { dataResidency: "KR" },
      }),
    ],
    good: [
      sketch({
        nodes: {
          virginia: ["zone/region", { country: "US" }],
          members: [
            "database",
            { in: "virginia", dataClass: "personal", crossBorderConsent: true },
          ],
        },
        settings: { dataResidency: "KR" },
      }),
    ],
  },
});

/** The country a component stands in when it is stated and not the home country. */
function countryAbroad(system: System, component: Component): string | undefined {
  const home = system.facts.homeCountry;
  const country = system.inherited(component, "country");
  return home !== undefined && country !== home ? country : undefined;
}
