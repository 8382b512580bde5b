import { SCOPE, type Component, type SitePair, type System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { linkEvidence } from "../site-links.ts";

/** Only what all links state, or where all end, is shared for certain. */
export const linkNotDiverse = defineRule({
  id: "hybrid/link-not-diverse",
  severity: "medium",
  references: ["WA REL02-BP02"],
  reads: ["carrier", "location", "linkId", "linkType"],
  *check(system) {
    for (const pair of system.sitePairs) {
      const ids = new Set(pair.links.map((link) => system.linkId(link)));
      if (ids.size < 2) continue;
      const shared =
        statedByAll(system, pair, "carrier") ||
        statedByAll(system, pair, "location") ||
        endAtOneDevice(system, pair, pair.a) ||
        endAtOneDevice(system, pair, pair.b);
      if (shared) yield linkEvidence(pair);
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          edge: ["vpn-gateway", { in: "cloud", serviceModel: "paas", multiAz: true }],
          core: ["router", { in: "office", replicas: 2 }],
        },
        edges: [
          ["edge", "core", { id: "line-1", linkType: "dedicated", carrier: "KT" }],
          ["edge", "core", { id: "line-2", linkType: "dedicated", carrier: "KT" }],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          edge: ["vpn-gateway", { in: "cloud", serviceModel: "paas", multiAz: true }],
          core: ["router", { in: "office", replicas: 2 }],
        },
        edges: [
          ["edge", "core", { id: "line-1", linkType: "dedicated", carrier: "KT" }],
          ["edge", "core", { id: "line-2", linkType: "dedicated", carrier: "LG U+" }],
        ],
      }),
    ],
  },
});

function statedByAll(system: System, { links }: SitePair, key: "carrier" | "location"): boolean {
  const values = new Set(links.map((link) => system.stated(link, key)));
  return values.size === 1 && !values.has(undefined);
}

/** All links of the pair meet, at this site, in one device that can fail alone. */
function endAtOneDevice(system: System, { links }: SitePair, site: string): boolean {
  const devices = new Set<Component>();
  for (const { source, target } of links) {
    devices.add(system.site(source) === site ? source : target);
  }
  const [device, ...others] = devices;
  return device !== undefined && others.length === 0 && system.scope(device) === SCOPE.instance;
}
