import { flowOf } from "../../analysis/expand-edges.ts";
import type { System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** A pool is often drawn before its members. */
export const edgeToEmptyContainer = defineRule({
  id: "modeling/edge-to-empty-container",
  severity: "info",
  references: [],
  reads: [],
  *check(system) {
    for (const edge of system.diagram.edges) {
      if (flowOf(edge) === undefined) continue;
      const empty = sortedIds([edge.source, edge.target].filter((end) => isEmpty(system, end)));
      if (empty.length === 0) continue;
      yield {
        subject: edge.id,
        related: empty,
        data: { source: edge.source, target: edge.target, empty },
      };
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: { balancer: ["load-balancer", { replicas: 2 }], farm: "zone/pool" },
        edges: [["balancer", "farm"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          balancer: ["load-balancer", { replicas: 2 }],
          farm: "zone/pool",
          web: ["vm", { in: "farm", replicas: 2 }],
        },
        edges: [["balancer", "farm"]],
      }),
    ],
  },
});

function isEmpty(system: System, id: string): boolean {
  const container = system.container(id);
  return container !== undefined && system.members(container).length === 0;
}
