import { SCOPE, type Component, type Edge, type System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateAll } from "../fix-state.ts";
import { lossHit } from "../loss-hit.ts";

/** What would be a single point of failure if nobody could switch to the standby. */
export const manualFailover = defineRule({
  id: "resilience/manual-failover",
  severity: "medium",
  references: ["WA REL11-BP02", "ISMS-P 2.12.1"],
  reads: ["failover"],
  *check(system) {
    const candidates = system.components.filter(
      (n) => system.scope(n) === SCOPE.instance && system.all(n).length > system.auto(n).length,
    );
    const alone = candidates.map((component): Component[] => [component]);
    const losses = system.lostEach(alone);
    const certain = system.lostForSure(alone);
    for (const [at, component] of candidates.entries()) {
      const lost = losses[at] ?? [];
      if (lost.length === 0 || certain[at]?.length !== 0) continue;
      const standbys = system.all(component).filter((copy) => copy !== component);
      yield lossHit(component.id, standbys, system.loss(lost, [component]));
    }
  },
  fixes: [
    {
      id: "automatic-failover",
      kind: "safe",
      apply(system, { subject }) {
        const component = system.component(subject);
        if (!component) return system.diagram;
        const edges = switchable(system, component);
        return stateAll(system.diagram, edges, { failover: "automatic" });
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          web: ["vm", { replicas: 2 }],
          orders: "database",
          standby: "database",
        },
        edges: [
          ["shoppers", "web"],
          ["web", "orders"],
          ["orders", "standby", { flow: "replication", failover: "manual" }],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          web: ["vm", { replicas: 2 }],
          orders: "database",
          standby: "database",
        },
        edges: [
          ["shoppers", "web"],
          ["web", "orders"],
          ["orders", "standby", { flow: "replication", failover: "automatic" }],
        ],
      }),
    ],
  },
});

/** The replication within the set, but for copies that must never take over. */
function switchable(system: System, component: Component): Edge[] {
  const set = new Set(system.all(component));
  return system.edges.filter(
    (edge) =>
      edge.flow === "replication" &&
      set.has(edge.source) &&
      set.has(edge.target) &&
      system.stated(edge, "failover") !== "none",
  );
}
