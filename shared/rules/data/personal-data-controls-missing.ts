import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

const CONTROLS = ["accessLogging", "retention", "consent"] as const;

/** Consent is what the law asks for first; without it the finding is graver. */
export const personalDataControlsMissing = defineRule({
  id: "data/personal-data-controls-missing",
  severity: "medium",
  references: [
    "basics: customer and device data platforms",
    "안전성 확보조치 기준 제8조",
    "ISMS-P 2.9.4",
    "ISMS-P 3.1.1",
    "ISMS-P 3.4.1",
  ],
  reads: ["dataClass", ...CONTROLS],
  *check(system) {
    for (const holder of system.components) {
      if (system.inherited(holder, "dataClass") !== "personal") continue;
      const missing = missingControls(system, holder);
      if (missing.length === 0) continue;
      yield {
        subject: holder.id,
        data: { keys: missing },
        ...(missing.includes("consent") && { severity: "high" }),
      };
    }
  },
  fixes: [
    {
      id: "state-controls",
      kind: "safe",
      apply(system, { subject }) {
        const holder = system.component(subject);
        const missing = holder ? missingControls(system, holder) : [];
        return missing.reduce((next, key) => state(next, subject, { [key]: true }), system.diagram);
      },
    },
  ],
  examples: {
    bad: [
      sketch({ nodes: { members: ["database", { dataClass: "personal", accessLogging: false }] } }),
    ],
    good: [
      sketch({
        nodes: {
          members: ["database", { dataClass: "personal", accessLogging: true, consent: true }],
        },
      }),
    ],
  },
});

const missingControls = (system: System, holder: Component) =>
  CONTROLS.filter((key) => system.stated(holder, key) === false);
