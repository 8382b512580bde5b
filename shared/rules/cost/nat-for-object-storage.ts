import type { Component, Edge, System } from "../../analysis/system.ts";
import { connect } from "../../edits/connect.ts";
import { removeElements } from "../../edits/remove-elements.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import type { Diagram } from "../../model/schema.ts";
import { defineRule } from "../define-rule.ts";

/** Storage of another region has to leave the network anyway. */
export const natForObjectStorage = defineRule({
  id: "cost/nat-for-object-storage",
  severity: "info",
  references: ["basics: VPC"],
  reads: [],
  *check(system) {
    for (const nat of system.components) {
      if (nat.role !== "nat-gateway") continue;
      const stores = nearbyStorageCalls(system, nat).map((call) => call.target.id);
      if (stores.length > 0) yield { subject: nat.id, related: stores };
    }
  },
  fixes: [{ id: "private-endpoint", kind: "structural", apply: withPrivateEndpoint }],
  examples: {
    bad: [
      sketch({
        nodes: {
          seoul: "zone/region",
          resize: ["batch", { in: "seoul" }],
          nat: ["nat-gateway", { in: "seoul", serviceModel: "paas" }],
          photos: ["object-storage", { in: "seoul", serviceModel: "paas" }],
        },
        edges: [
          ["resize", "nat"],
          ["nat", "photos"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          seoul: "zone/region",
          tokyo: "zone/region",
          resize: ["batch", { in: "seoul", replicas: 2 }],
          nat: ["nat-gateway", { in: "seoul", serviceModel: "paas", multiAz: true }],
          photos: ["object-storage", { in: "tokyo", serviceModel: "paas" }],
        },
        edges: [
          ["resize", "nat"],
          ["nat", "photos"],
        ],
      }),
    ],
  },
});

/** Calls from a NAT gateway to object storage of its own region, or of no stated place. */
function nearbyStorageCalls(system: System, nat: Component): Edge[] {
  const region = system.domain(nat, "region");
  return system.out(nat).filter((edge) => {
    if (edge.flow !== "request" || edge.target.role !== "object-storage") return false;
    const other = system.domain(edge.target, "region");
    return other === undefined || other === region;
  });
}

function withPrivateEndpoint(
  system: System,
  { subject, related }: { subject: string; related: readonly string[] },
): Diagram {
  const nat = system.component(subject);
  if (!nat) return system.diagram;
  const calls = nearbyStorageCalls(system, nat).map((call) => call.id);
  const requests = system.into(nat).filter((edge) => edge.flow === "request");
  const requesters = sortedIds(requests.map((edge) => edge.drawn.source));
  const ways = requesters.flatMap((source) => related.map((target) => ({ source, target })));
  return ways.reduce(
    (next, way) =>
      connect(next, { ...way, properties: { dependency: "optional", linkType: "private" } })[0],
    removeElements(system.diagram, calls),
  );
}
