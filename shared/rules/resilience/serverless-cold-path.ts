import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Information: a pause is a matter of taste, but users should not be surprised. */
export const serverlessColdPath = defineRule({
  id: "resilience/serverless-cold-path",
  severity: "info",
  references: ["basics: serverless"],
  reads: ["coldStart"],
  *check(system) {
    for (const component of system.components) {
      if (!sleepsWhenIdle(system, component) || !system.onPath.has(component)) continue;
      if (system.stated(component, "coldStart") === true) yield { subject: component.id };
    }
  },
  fixes: [stateFix("coldStart", false)],
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          resize: ["function", { serviceModel: "faas", coldStart: true }],
        },
        edges: [["shoppers", "resize"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          resize: ["function", { serviceModel: "faas", coldStart: true }],
        },
        edges: [["shoppers", "resize", { dependency: "optional" }]],
      }),
    ],
  },
});

function sleepsWhenIdle(system: System, component: Component): boolean {
  const model = system.serviceModel(component);
  return component.role === "function" || model === "faas" || model === "serverless";
}
