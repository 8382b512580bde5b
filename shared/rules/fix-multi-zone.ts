import type { Component, System } from "../analysis/system.ts";
import type { Fix } from "./define-rule.ts";
import { state, type Statements } from "./fix-state.ts";

/** Keeps the subject in several zones; a self-managed one needs a second copy for that. */
export const multiZoneFix: Fix = {
  id: "multi-zone",
  kind: "safe",
  apply(system, { subject }) {
    const component = system.component(subject);
    if (!component) return system.diagram;
    return state(system.diagram, subject, severalZones(system, component));
  },
};

function severalZones(system: System, component: Component): Statements {
  const alone = !system.providerRun(component) && system.replicas(component) < 2;
  return { multiAz: true, haScope: undefined, ...(alone && { replicas: 2 }) };
}
