import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

/** More copies do not help what lives in one copy. */
export const statefulScaleOut = defineRule({
  id: "resilience/stateful-scale-out",
  severity: "medium",
  references: ["basics: scale up and out", "WA REL05-BP06"],
  reads: ["scaling", "autoscaling", "sharded", "sessionState"],
  silencedBy: [{ rule: "resilience/local-session-state" }],
  *check(system) {
    for (const component of system.components) {
      if (!scalesOut(system, component) || !keepsState(system, component)) continue;
      const sessions = system.is(component, "COMPUTE");
      yield { subject: component.id, ...(sessions && { data: { variant: "session" } }) };
    }
  },
  fixes: [
    {
      id: "scale-up",
      kind: "safe",
      apply(system, { subject }) {
        const component = system.component(subject);
        if (!component) return system.diagram;
        return system.is(component, "COMPUTE")
          ? state(system.diagram, subject, { sessionState: "external" })
          : state(system.diagram, subject, { scaling: "up", autoscaling: undefined });
      },
    },
  ],
  examples: {
    bad: [
      sketch({ nodes: { orders: ["database", { autoscaling: true }] } }),
      sketch({ nodes: { web: ["vm", { scaling: "auto", sessionState: "local" }] } }),
    ],
    good: [
      sketch({
        nodes: {
          orders: ["database", { scaling: "up" }],
          items: ["nosql", { serviceModel: "serverless", scaling: "auto" }],
          web: ["vm", { scaling: "auto", sessionState: "external" }],
        },
      }),
    ],
  },
});

function scalesOut(system: System, component: Component): boolean {
  const scaling = system.stated(component, "scaling");
  const out = scaling === "out" || scaling === "auto";
  return out || system.stated(component, "autoscaling") === true;
}

function keepsState(system: System, component: Component): boolean {
  if (system.is(component, "COMPUTE")) return system.stated(component, "sessionState") === "local";
  return (
    system.is(component, "RECORD", "STORAGE") &&
    !system.providerRun(component) &&
    system.stated(component, "sharded") !== true
  );
}
