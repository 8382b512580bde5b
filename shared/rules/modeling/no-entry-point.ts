import { flowOf } from "../../analysis/expand-edges.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** Without edges the diagram has hardly begun. */
export const noEntryPoint = defineRule({
  id: "modeling/no-entry-point",
  severity: "info",
  references: [],
  reads: [],
  *check(system) {
    const { edges } = system.diagram;
    const drawn = edges.some((edge) => edge.source !== edge.target && flowOf(edge) !== undefined);
    if (!drawn || system.components.some((component) => system.is(component, "SOURCE"))) return;
    yield { subject: "model" };
  },
  examples: {
    bad: [
      sketch({
        nodes: { web: ["vm", { replicas: 2 }], orders: ["database", { replicas: 2 }] },
        edges: [["web", "orders"]],
      }),
    ],
    good: [
      sketch({
        nodes: { staff: "office", web: ["vm", { replicas: 2 }] },
        edges: [["staff", "web"]],
      }),
      sketch({ nodes: { web: "vm", orders: "database" } }),
    ],
  },
});
