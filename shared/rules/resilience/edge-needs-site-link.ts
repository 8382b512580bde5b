import type { Component, Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Work at the edge that waits for an answer from outside its site. */
export const edgeNeedsSiteLink = defineRule({
  id: "resilience/edge-needs-site-link",
  severity: "medium",
  references: ["basics: edge computing", "WA REL05-BP01"],
  reads: ["offlineMode", "async", "linkType"],
  *check(system) {
    for (const edge of system.components) {
      if (edge.role !== "edge-server" && edge.role !== "iot-gateway") continue;
      if (system.site(edge) === undefined || system.stated(edge, "offlineMode") === true) continue;
      if (hasLocalStore(system, edge)) continue;
      const links = linksItWaitsFor(system, edge);
      if (links.length === 0) continue;
      yield { subject: edge.id, related: links.map((link) => link.id) };
    }
  },
  fixes: [stateFix("offlineMode", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          plant: "zone/datacenter",
          cloud: "zone/region",
          cell: ["edge-server", { in: "plant", replicas: 2 }],
          events: ["stream", { in: "cloud", serviceModel: "paas" }],
        },
        edges: [["cell", "events", { linkType: "vpn" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          plant: "zone/datacenter",
          cloud: "zone/region",
          cell: ["edge-server", { in: "plant", replicas: 2 }],
          events: ["stream", { in: "cloud", serviceModel: "paas" }],
        },
        edges: [["cell", "events", { linkType: "vpn", async: true, redundant: true }]],
      }),
    ],
  },
});

/** Something at the same site in which work can wait until the link is back. */
function hasLocalStore(system: System, edge: Component): boolean {
  const partners = [
    ...system.out(edge).map((call) => ({ call, other: call.target })),
    ...system.into(edge).map((call) => ({ call, other: call.source })),
  ];
  return partners.some(
    ({ call, other }) =>
      call.flow === "request" &&
      system.is(other, "DATASTORE", "QUEUE") &&
      other.role !== "backup-vault" &&
      system.site(other) === system.site(edge),
  );
}

/** The first edges that leave the site, met while walking through network devices. */
function linksItWaitsFor(system: System, edge: Component): Edge[] {
  const links: Edge[] = [];
  const seen = new Set([edge]);
  // A set grows while it is walked: what is added is visited in turn.
  for (const at of seen) {
    for (const call of system.out(at)) {
      if (!system.sync(call)) continue;
      if (leavesSite(system, call)) links.push(call);
      else if (system.is(call.target, "NETDEV", "TRANSPARENT")) seen.add(call.target);
    }
  }
  return links;
}

function leavesSite(system: System, call: Edge): boolean {
  const link = system.stated(call, "linkType");
  const outside = link === "internet" || link === "vpn" || link === "dedicated";
  return outside || system.crossSite(call);
}
