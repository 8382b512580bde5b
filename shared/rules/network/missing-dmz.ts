import type { Component, Edge, System } from "../../analysis/system.ts";
import { addNode } from "../../edits/add-node.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix } from "../define-rule.ts";
import { leadThrough } from "../fix-detour.ts";

const MEET_THE_LINE: ReadonlySet<string | undefined> = new Set([
  "vpn-gateway",
  "dedicated-gateway",
  "cdn",
]);

/** A pair of firewalls in the data centre, with every open way in led through it. */
const insertFirewall: Fix = {
  id: "insert-firewall",
  kind: "structural",
  apply(system, { subject }) {
    const n = system.component(subject);
    const site = n && system.nearest(n, "datacenter");
    if (!site) return system.diagram;
    const [added, firewall] = addNode(system.diagram, {
      kind: "generic/firewall",
      parent: site.id,
      properties: { replicas: 2 },
    });
    const ways = sortedIds(openWaysInto(system, n).map((e) => e.id));
    return leadThrough(added, ways, firewall, { onwardWithout: ["carrier", "linkType"] });
  },
};

/** A machine of a data centre that the internet reaches without a firewall in between. */
export const missingDmz = defineRule({
  id: "network/missing-dmz",
  severity: "high",
  references: [
    "basics: private cloud behind a firewall",
    "TG unguarded-access-from-internet",
    "ISMS-P 2.10.1",
    "ISMS-P 2.10.3",
  ],
  reads: ["linkType", "trust"],
  check: (system) =>
    system.components
      .filter(
        (n) =>
          system.siteKind(n) === "datacenter" &&
          !standsBeforeFirewall(system, n) &&
          system.exposed(n, {}),
      )
      .map((n) => ({ subject: n.id })),
  fixes: [insertFirewall],
  examples: {
    bad: [
      sketch({
        nodes: {
          internet: "internet",
          site: "zone/datacenter",
          router: ["router", { in: "site", replicas: 2 }],
          web: ["server", { in: "site", replicas: 2 }],
        },
        edges: [
          ["internet", "router"],
          ["router", "web"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          internet: "internet",
          site: "zone/datacenter",
          router: ["router", { in: "site", replicas: 2 }],
          wall: ["firewall", { in: "site", replicas: 2 }],
          web: ["server", { in: "site", replicas: 2 }],
        },
        edges: [
          ["internet", "router"],
          ["router", "wall"],
          ["wall", "web"],
        ],
      }),
    ],
  },
});

function standsBeforeFirewall(system: System, n: Component): boolean {
  return system.is(n, "TRANSPARENT", "FIREWALL", "SOURCE", "ADMIN") || MEET_THE_LINE.has(n.role);
}

function openWaysInto(system: System, n: Component): Edge[] {
  return system
    .into(n)
    .filter(
      (e) =>
        (e.flow === "request" || e.flow === "admin") &&
        !system.privateLink(e) &&
        isOpen(system, e.source),
    );
}

function isOpen(system: System, u: Component): boolean {
  return (
    (system.is(u, "UNTRUSTED") && system.trust(u) === "untrusted") ||
    (system.is(u, "TRANSPARENT") && system.exposed(u, {}))
  );
}
