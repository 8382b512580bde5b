import { inClass } from "../catalog/role-classes.ts";
import { compareCodeUnits } from "../lib/compare.ts";
import { listAt } from "../lib/list-at.ts";
import { stated } from "./statements.ts";
import type { Component, Edge, SitePair, System } from "./system.ts";

type Needed = Pick<System, "site" | "siteKind">;

export function isCrossSite({ source, target }: Edge, site: System["site"]): boolean {
  const from = site(source);
  const to = site(target);
  return from !== undefined && to !== undefined && from !== to;
}

/** The edges between each two sites that are not both regions (rules reference, 1.6). */
export function sitePairs(edges: readonly Edge[], { site, siteKind }: Needed): readonly SitePair[] {
  const between = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!isCrossSite(edge, site)) continue;
    const ends = [edge.source, edge.target];
    if (ends.every((end: Component) => siteKind(end) === "region")) continue;
    const sites = ends.map((end) => site(end) ?? "").sort(compareCodeUnits);
    listAt(between, sites.join("|")).push(edge);
  }
  return [...between]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, crossing]) => {
      const [a = "", b = ""] = key.split("|");
      return {
        a,
        b,
        links: crossing.filter(isSiteLink),
        riders: crossing.filter((edge) => !isSiteLink(edge)),
      };
    });
}

function isSiteLink(edge: Edge): boolean {
  const link = stated(edge, "linkType");
  if (link === "vpn" || link === "dedicated") return true;
  return inClass(edge.source.role, "NETDEV") && inClass(edge.target.role, "NETDEV");
}
