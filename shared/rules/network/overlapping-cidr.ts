import type { Component, Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { type IpPrefix, parsePrefix, prefixesOverlap } from "../../lib/ip-prefix.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";

interface Range {
  readonly container: Container;
  readonly prefix: IpPrefix;
}

/** Two joined networks that use the same addresses. */
export const overlappingCidr = defineRule({
  id: "network/overlapping-cidr",
  severity: "high",
  references: ["WA REL02-BP05"],
  reads: ["cidr"],
  check: (system) => {
    const overlaps = new Map<string, Set<string>>();
    for (const [a, b] of joinedRanges(system)) {
      if (!prefixesOverlap(a.prefix, b.prefix)) continue;
      const [first = "", second = ""] = sortedIds([a.container.id, b.container.id]);
      overlaps.set(first, (overlaps.get(first) ?? new Set()).add(second));
    }
    return [...overlaps].map(([subject, others]): Hit => ({ subject, related: sortedIds(others) }));
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          site: ["zone/datacenter", { cidr: "10.1.0.0/16" }],
          vpc: ["zone/network", { cidr: "10.1.128.0/20" }],
          erp: ["server", { in: "site", replicas: 2 }],
          web: ["vm", { in: "vpc", replicas: 2 }],
        },
        edges: [["web", "erp", { linkType: "vpn" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          east: ["zone/network", { cidr: "10.1.0.0/16" }],
          west: ["zone/network", { cidr: "10.2.0.0/16" }],
          shop: ["vm", { in: "east", replicas: 2 }],
          stock: ["vm", { in: "west", replicas: 2 }],
        },
        edges: [["shop", "stock", { linkType: "peering" }]],
      }),
    ],
  },
});

/** Pairs of ranges with an edge between them, neither inside the other. */
function* joinedRanges(system: System): Generator<[Range, Range]> {
  const ranges = new Map<Component, readonly Range[]>();
  for (const n of system.components) ranges.set(n, rangesAround(system, n));
  for (const { source, target } of system.edges) {
    for (const a of ranges.get(source) ?? []) {
      for (const b of ranges.get(target) ?? []) {
        if (apart(system, a.container, b.container)) yield [a, b];
      }
    }
  }
}

function rangesAround(system: System, n: Component): Range[] {
  return system.ancestors(n).flatMap((container) => {
    if (container.role !== "network" && container.role !== "datacenter") return [];
    const cidr = system.stated(container, "cidr");
    const prefix = cidr === undefined ? undefined : parsePrefix(cidr);
    return prefix ? [{ container, prefix }] : [];
  });
}

function apart(system: System, a: Container, b: Container): boolean {
  return a !== b && !system.ancestors(a).includes(b) && !system.ancestors(b).includes(a);
}
