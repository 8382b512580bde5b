import type { Component, System } from "../analysis/system.ts";
import type { Fix } from "./define-rule.ts";
import { state } from "./fix-state.ts";

/** Runs the subject in copies: over several zones where a provider runs it, else by number. */
export const addReplicasFix: Fix = {
  id: "add-replicas",
  kind: "safe",
  apply(system, { subject }) {
    const n = system.component(subject);
    if (!n) return system.diagram;
    const copies = system.providerRun(n) ? { multiAz: true } : { replicas: copiesOf(system, n) };
    return state(system.diagram, subject, { haScope: undefined, ...copies });
  },
};

/** What decides by majority needs three to lose one. */
function copiesOf(system: System, n: Component): number {
  const votes = system.is(n, "QUEUE", "QUORUM") || system.stated(n, "quorum") === true;
  return votes ? 3 : 2;
}
