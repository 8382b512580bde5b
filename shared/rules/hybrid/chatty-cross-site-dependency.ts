import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";

/** A question of speed, not of safety: the link may be as good as it gets. */
export const chattyCrossSiteDependency = defineRule({
  id: "hybrid/chatty-cross-site-dependency",
  severity: "low",
  references: ["basics: app/DB split"],
  reads: [],
  *check(system) {
    for (const edge of system.edges) {
      if (!edge.required || !system.crossSite(edge)) continue;
      if (!system.is(edge.source, "COMPUTE")) continue;
      if (!system.is(edge.target, "RECORD", "STORAGE") && edge.target.role !== "cache") continue;
      yield edgeHit(edge);
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud" }],
          stock: ["database", { in: "office" }],
        },
        edges: [["web", "stock", { linkType: "vpn" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          cloud: "zone/region",
          web: ["vm", { in: "cloud", replicas: 2 }],
          stock: ["database", { in: "cloud", replicas: 2 }],
        },
        edges: [["web", "stock"]],
      }),
    ],
  },
});
