import type { Component, Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { addContainerBeside } from "../../edits/add-beside.ts";
import { addNode } from "../../edits/add-node.ts";
import { moveInto } from "../../edits/move-into.ts";
import type { Diagram } from "../../model/schema.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";
import { listAt } from "../../lib/list-at.ts";

const SEGMENT_ROLES = ["subnet", "trust-zone", "network", "datacenter"] as const;

/** Gives the data a segment of its own: beside a subnet or zone, inside a network or data centre. */
const splitSegment: Fix = {
  id: "split-segment",
  kind: "structural",
  apply(system, { subject, related }) {
    const segment = system.container(subject);
    if (!segment) return system.diagram;
    const stores = system.components.filter((n) => related.includes(n.id) && isStore(system, n));
    const [diagram, home] = addSegment(system, segment);
    return moveInto(diagram, ids(stores), home);
  },
};

/** Servers that the internet reaches in one segment with the data behind them. */
export const flatNetwork = defineRule({
  id: "network/flat-network",
  severity: "medium",
  references: [
    "basics: single server",
    "TG missing-network-segmentation",
    "CWE-653",
    "WA SEC05-BP01",
    "ISMS-P 2.6.1",
    "ISMS-P 2.6.4",
  ],
  reads: ["visibility", "linkType", "trust", "serviceModel"],
  check: (system) =>
    [...bySegment(system)].flatMap(([segment, components]): Hit[] => {
      const counted = countedIn(segment, components, system);
      const stores = counted.filter((n) => isStore(system, n));
      const servers = stores.length > 0 ? counted.filter((n) => isPublicServer(system, n)) : [];
      if (servers.length === 0) return [];
      const data = { stores: ids(stores), servers: ids(servers) };
      return [{ subject: segment.id, related: sortedIds([...data.stores, ...data.servers]), data }];
    }),
  fixes: [splitSegment],
  examples: {
    bad: [
      sketch({
        nodes: {
          users: "user",
          lan: ["zone/trust-zone", { trust: "internal" }],
          web: ["server", { in: "lan", replicas: 2 }],
          orders: ["database", { in: "lan", replicas: 2 }],
        },
        edges: [
          ["users", "web", { protocol: "https" }],
          ["web", "orders"],
        ],
      }),
      sketch({
        nodes: {
          users: "user",
          vpc: "zone/network",
          web: ["vm", { in: "vpc", replicas: 2 }],
          orders: ["database", { in: "vpc", replicas: 2 }],
        },
        edges: [
          ["users", "web", { protocol: "https" }],
          ["web", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          users: "user",
          dmz: ["zone/trust-zone", { trust: "dmz" }],
          lan: ["zone/trust-zone", { trust: "internal" }],
          web: ["server", { in: "dmz", replicas: 2 }],
          orders: ["database", { in: "lan", replicas: 2 }],
        },
        edges: [
          ["users", "web", { protocol: "https" }],
          ["web", "orders"],
        ],
      }),
    ],
  },
});

/** Components by the place that holds them together, public subnets left to their own rule. */
function bySegment(system: System): ReadonlyMap<Container, readonly Component[]> {
  const segments = new Map<Container, Component[]>();
  for (const n of system.components) {
    const segment = segmentOf(system, n);
    if (!segment || isPublicSubnet(system, segment)) continue;
    listAt(segments, segment).push(n);
  }
  return segments;
}

const isPublicSubnet = (system: System, c: Container) =>
  c.role === "subnet" && system.stated(c, "visibility") === "public";

function segmentOf(system: System, n: Component): Container | undefined {
  for (const role of SEGMENT_ROLES) {
    const segment = system.nearest(n, role);
    if (segment) return segment;
  }
  return undefined;
}

/** What a provider runs stands in a network by name only. */
function countedIn(
  segment: Container,
  components: readonly Component[],
  system: System,
): readonly Component[] {
  return segment.role === "network" ? components.filter((n) => !system.providerRun(n)) : components;
}

const isStore = (system: System, n: Component) => system.is(n, "RECORD", "STORAGE");

function isPublicServer(system: System, n: Component): boolean {
  const serves =
    system.is(n, "COMPUTE", "LB") || n.role === "reverse-proxy" || n.role === "ingress";
  return serves && system.exposed(n, { classes: ["FIREWALL"] });
}

const ids = (components: readonly Component[]) => sortedIds(components.map((n) => n.id));

function addSegment(system: System, segment: Container): readonly [Diagram, string] {
  if (segment.role === "subnet") {
    const properties = { visibility: "private" };
    return addContainerBeside(system.diagram, segment.id, { properties });
  }
  if (segment.role === "trust-zone") {
    const separated = system.stated(segment, "separated");
    const properties = { trust: "restricted", ...(separated !== undefined && { separated }) };
    return addContainerBeside(system.diagram, segment.id, { properties });
  }
  const properties = { visibility: "private" };
  return addNode(system.diagram, { kind: "zone/subnet", parent: segment.id, properties });
}
