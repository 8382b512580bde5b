import { listAt } from "../../lib/list-at.ts";
import type { Edge, System } from "../../analysis/system.ts";
import { addEdge } from "../../edits/connect.ts";
import { compareCodeUnits, sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Finding, type Hit } from "../define-rule.ts";

const OUTSIDE: ReadonlySet<string | undefined> = new Set([
  "internet",
  "user",
  "isp",
  "partner",
  "iot-device",
]);

export const singleInternetUplink = defineRule({
  id: "spof/single-internet-uplink",
  severity: "medium",
  references: ["WA REL02-BP02", "ISMS-P 2.9.2"],
  reads: ["carrier", "linkType", "dependency", "domainId", "failover", "serviceModel"],
  check: (system) => [...uplinks(system)].flatMap(([site, edges]) => hitOf(system, site, edges)),
  fixes: [
    {
      id: "second-uplink",
      kind: "structural",
      applies: (system, finding) => smallestUplink(system, finding) !== undefined,
      apply(system, finding) {
        const like = smallestUplink(system, finding);
        if (!like) return system.diagram;
        const linkType = system.stated(like, "linkType");
        const { source, target } = like.drawn;
        const properties = linkType === undefined ? {} : { linkType };
        return addEdge(system.diagram, { source, target, properties })[0];
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          internet: "internet",
          site: "zone/datacenter",
          firewall: ["firewall", { in: "site", replicas: 2 }],
          web: ["server", { in: "site", replicas: 2 }],
        },
        edges: [
          ["internet", "firewall", { carrier: "KT" }],
          ["firewall", "web"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          internet: "internet",
          site: "zone/datacenter",
          firewall: ["firewall", { in: "site", replicas: 2 }],
          web: ["server", { in: "site", replicas: 2 }],
        },
        edges: [
          ["internet", "firewall", { id: "line-1", carrier: "KT" }],
          ["internet", "firewall", { id: "line-2", carrier: "LG U+" }],
          ["firewall", "web"],
        ],
      }),
    ],
  },
});

/** By data centre, the calls that come into it from outside and are on somebody's path. */
function uplinks(system: System): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>();
  for (const edge of system.edges) {
    if (!edge.required || !OUTSIDE.has(edge.source.role) || system.privateLink(edge)) continue;
    const site = system.domain(edge.target, "datacenter");
    const enters = site !== system.domain(edge.source, "datacenter");
    if (site !== undefined && enters && system.onPath.has(edge.target)) {
      listAt(found, site).push(edge);
    }
  }
  return found;
}

function hitOf(system: System, site: string, edges: readonly Edge[]): Hit[] {
  const carriers = new Map(edges.map((edge) => [JSON.stringify(carrierOf(system, edge)), edge]));
  const [edge] = carriers.values();
  const carrier = edge && carrierOf(system, edge);
  if (carriers.size !== 1 || !carrier) return [];
  return [{ subject: site, related: sortedIds(edges.map(({ id }) => id)), data: carrier }];
}

/** Who carries a line: the stated carrier, else the internet provider it comes from. */
function carrierOf(
  system: System,
  edge: Edge,
): { readonly carrier: string } | { readonly isp: string; readonly variant: "isp" } | undefined {
  const carrier = system.stated(edge, "carrier");
  if (carrier !== undefined) return { carrier };
  return edge.source.role === "isp" ? { isp: edge.source.id, variant: "isp" } : undefined;
}

/** The line a second one is drawn beside; only where each of them tells its carrier. */
function smallestUplink(system: System, { related }: Finding): Edge | undefined {
  const lines = system.edges.filter(({ id }) => related.includes(id));
  const told = lines.every((edge) => system.stated(edge, "carrier") !== undefined);
  return told ? [...lines].sort((a, b) => compareCodeUnits(a.id, b.id))[0] : undefined;
}
