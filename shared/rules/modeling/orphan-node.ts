import { flowOf } from "../../analysis/expand-edges.ts";
import type { Component, System } from "../../analysis/system.ts";
import type { ComponentRole } from "../../catalog/roles.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** What serves the whole without being called in the drawing. */
const STANDS_ALONE: ReadonlySet<ComponentRole> = new Set([
  "note",
  "bastion",
  "backup-vault",
  "power",
]);

/** An edge to the container around a component is an edge to it. */
export const orphanNode = defineRule({
  id: "modeling/orphan-node",
  severity: "info",
  references: ["TG unnecessary-technical-asset"],
  reads: [],
  *check(system) {
    const connected = connectedIds(system);
    for (const component of system.components) {
      if (!connected.has(component.id) && shouldBeConnected(system, component)) {
        yield { subject: component.id };
      }
    }
  },
  examples: {
    bad: [sketch({ nodes: { web: "vm" } })],
    good: [
      sketch({
        nodes: {
          farm: "zone/pool",
          web: ["vm", { in: "farm" }],
          orders: "database",
          alarms: "monitoring",
        },
        edges: [["farm", "orders", { dependency: "optional" }]],
      }),
    ],
  },
});

/** Ends of drawn edges, also of those whose other end is empty, and the members they lead to. */
function connectedIds(system: System): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const edge of system.diagram.edges) {
    if (edge.source !== edge.target && flowOf(edge)) ids.add(edge.source).add(edge.target);
  }
  for (const edge of system.edges) ids.add(edge.source.id).add(edge.target.id);
  return ids;
}

function shouldBeConnected(system: System, component: Component): boolean {
  if (component.role === undefined || STANDS_ALONE.has(component.role)) return false;
  return !system.is(component, "MGMT", "SECRET", "IDENT");
}
