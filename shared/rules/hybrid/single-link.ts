import type { Edge, SitePair, System } from "../../analysis/system.ts";
import { connect } from "../../edits/connect.ts";
import { compareCodeUnits } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { linkEvidence, pairOf } from "../site-links.ts";

/** Found by cutting: a link that nobody depends on may stay alone. */
export const singleLink = defineRule({
  id: "hybrid/single-link",
  severity: "high",
  references: [
    "basics: hybrid cloud",
    "WA REL02-BP02",
    "PW directconnect_connection_redundancy",
    "ISMS-P 2.9.2",
  ],
  reads: ["redundant", "linkType", "linkId"],
  *check(system) {
    for (const pair of system.sitePairs) {
      if (!hasOneLink(system, pair)) continue;
      const lost = system.lostByCut(whatTheLinkCarries(system, pair));
      if (lost.length === 0) continue;
      yield linkEvidence(pair, { lost: lost.map((source) => source.id) });
    }
  },
  fixes: [
    {
      id: "second-link",
      kind: "structural",
      apply(system, { subject }) {
        const link = smallestLink(pairOf(system, subject));
        if (!link) return system.diagram;
        const { source, target, flow } = link.drawn;
        return connect(system.diagram, {
          source,
          target,
          ...(flow !== undefined && { flow }),
          properties: { linkType: "vpn" },
        })[0];
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud", replicas: 2 }],
          erp: ["server", { in: "office", replicas: 2 }],
        },
        edges: [
          ["shoppers", "web"],
          ["web", "erp", { linkType: "dedicated" }],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shoppers: "user",
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud", replicas: 2 }],
          erp: ["server", { in: "office", replicas: 2 }],
        },
        edges: [
          ["shoppers", "web"],
          ["web", "erp", { id: "line", linkType: "dedicated" }],
          ["web", "erp", { id: "tunnel", linkType: "vpn" }],
        ],
      }),
    ],
  },
});

function hasOneLink(system: System, { links }: SitePair): boolean {
  const ids = new Set(links.map((link) => system.linkId(link)));
  return ids.size === 1 && links.every((link) => system.stated(link, "redundant") !== true);
}

/** The link and what runs over it; traffic over the internet has a way of its own. */
function whatTheLinkCarries(system: System, { links, riders }: SitePair): ReadonlySet<Edge> {
  const carried = riders.filter((rider) => system.stated(rider, "linkType") !== "internet");
  return new Set([...links, ...carried]);
}

const smallestLink = (pair: SitePair | undefined): Edge | undefined =>
  pair?.links.toSorted((a, b) => compareCodeUnits(a.id, b.id))[0];
