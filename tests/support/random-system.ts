import fc from "fast-check";
import type { Json, JsonObject } from "../../shared/lib/json.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";

const COMPONENT_KINDS = [
  "user", "internet", "office", "admin", "load-balancer", "reverse-proxy", "router", "firewall",
  "isp", "dns", "nat-gateway", "vm", "server", "app-service", "container", "function", "database",
  "nosql", "cache", "file-storage", "object-storage", "queue", "etcd", "idp", "kms", "monitoring",
  "bastion", "vdi-broker", "saas-app",
].map((role) => `generic/${role}`).concat("acme/unknown"); // prettier-ignore
/** Kinds that make a whole service, drawn more often than chance would put them together. */
const SERVICES = [
  ["generic/user", "generic/vm", "generic/database"],
  ["generic/user", "generic/load-balancer", "generic/container"],
  ["generic/office", "generic/queue", "generic/function", "generic/vm"],
  ["generic/internet", "generic/isp", "generic/reverse-proxy", "generic/app-service"],
];
const CONTAINER_KINDS = [
  "zone/host", "zone/rack", "zone/server-room", "zone/availability-zone", "zone/datacenter",
  "zone/region", "zone/public-cloud", "zone/pool", "zone/cluster", "zone/group", "zone/subnet",
  "zone/unknown", "acme/box",
]; // prettier-ignore
const SITES = [
  ["zone/host"],
  ["zone/host"],
  ["zone/rack", "zone/server-room"],
  ["zone/region", "zone/public-cloud"],
  ["zone/pool", "acme/box"],
  ["zone/cluster", "zone/host"],
  ["zone/availability-zone", "zone/datacenter"],
];
const NAMES = [
  "Web 1", "Web 2", "web-a", "web-b", "mail", "DB", "DB (standby)", "주문 서버 1호기", "주문 서버 2호기",
]; // prettier-ignore
const MOST_CONTAINERS = 7;
const MOST_COMPONENTS = 11;

/** Property values that decide who fails with whom; each present now and then. */
const componentProperties = sometimes({
  replicas: fc.constantFrom(1, 2, 3),
  multiAz: fc.boolean(),
  antiAffinity: fc.boolean(),
  haScope: fc.constantFrom("instance", "host", "rack", "room", "zone", "region", "global"),
  serviceModel: fc.constantFrom("on-prem", "iaas", "paas", "saas", "serverless"),
  service: fc.constantFrom("orders", "Orders", "pay"),
  redundancyGroup: fc.constantFrom("a", "b"),
  zones: fc.constantFrom(["a", "b"], ["a", "a"]),
});
const containerProperties = sometimes(
  {
    domainId: fc.constantFrom("d1", "d2"),
    nodeCount: fc.constantFrom(1, 3),
    multiAz: fc.boolean(),
    powerFeeds: fc.constantFrom(0, 1, 2),
  },
  3,
);
const edgeProperties = sometimes({
  dependency: fc.constantFrom("optional", "required"),
  group: fc.constantFrom("g1", "g2"),
  async: fc.boolean(),
});

/** Mostly requests, as drawn: without the field. */
export const flow = fc.constantFrom(
  ...Array<string | undefined>(12).fill(undefined),
  ...["request", "replication", "replication", "replication", "backup", "admin", "auth"],
);
const failover = fc.constantFrom("automatic", "automatic", "manual", "none", undefined);

/** Each value in about one of `once` elements, so that most state little. */
function sometimes(
  values: Readonly<Record<string, fc.Arbitrary<Json>>>,
  once = 6,
): fc.Arbitrary<JsonObject> {
  const rare = Object.entries(values).map(([key, value]): [string, fc.Arbitrary<Json[]>] => [
    key,
    fc.tuple(fc.nat(once - 1), value).map(([skip, drawn]) => (skip === 0 ? [drawn] : [])),
  ]);
  return fc
    .record(Object.fromEntries(rare))
    .map((drawn) =>
      Object.fromEntries(
        Object.entries(drawn).flatMap(([key, value]) => value.map((one) => [key, one])),
      ),
    );
}

/** Positions in lists of drawn things, folded into range when the lists are known. */
const pick = fc.nat(1000);

/** A node whose kind is a number still, to be looked up among the kinds of its diagram. */
const nodeWith = (properties: fc.Arbitrary<JsonObject>) =>
  fc.record({
    kind: pick,
    name: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    properties,
  });
type NodePick = typeof nodeWith extends (one: never) => fc.Arbitrary<infer T> ? T : never;

const edgePick = fc.record({
  source: pick,
  target: pick,
  flow,
  failover,
  properties: edgeProperties,
});
type EdgePick = typeof edgePick extends fc.Arbitrary<infer T> ? T : never;

/** Few kinds a diagram, so that alternates, replica sets and neighbours of one sort meet. */
const componentKinds = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SERVICES) },
  fc.subarray(COMPONENT_KINDS, { minLength: 3, maxLength: 8 }),
);
const containerKinds = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SITES) },
  fc.subarray(CONTAINER_KINDS, { minLength: 1, maxLength: 5 }),
);

/**
 * Small diagrams full of what decides a failure: places in places, pools, replica sets, optional edges,
 * cycles, edges to containers, groups; children may be listed before their parents.
 */
export const randomSystem: fc.Arbitrary<Diagram> = fc
  .record({
    kinds: fc.tuple(containerKinds, componentKinds),
    containers: fc.oneof(
      fc.array(nodeWith(containerProperties), { maxLength: 2 }),
      fc.array(nodeWith(containerProperties), { maxLength: MOST_CONTAINERS }),
    ),
    components: fc.array(nodeWith(componentProperties), {
      minLength: 3,
      maxLength: MOST_COMPONENTS,
    }),
    parents: fc.array(pick, { minLength: 18, maxLength: MOST_CONTAINERS + MOST_COMPONENTS }),
    edges: fc.array(edgePick, { minLength: 2, maxLength: 20 }),
    reversed: fc.boolean(),
  })
  .map(({ kinds, containers, components, parents, edges, reversed }) => {
    const parentAt = (at: number, among: number): { parent?: string } => {
      const parent = (parents[at] ?? 0) % (among + 1);
      return parent < among ? { parent: `c${parent}` } : {};
    };
    // A container stands in one before it, or on the page.
    const places = containers.map((node, at) => ({
      ...drawNode(`c${at}`, node, kinds[0]),
      ...parentAt(at, at),
    }));
    const parts = components.map((node, at) => ({
      ...drawNode(`n${at}`, node, kinds[1]),
      ...parentAt(MOST_CONTAINERS + at, containers.length),
    }));
    // Components are three times as likely an end as containers.
    const ends = [...parts, ...parts, ...parts, ...places].map(({ id }) => id);
    return {
      format: "lintel",
      version: 1,
      nodes: reversed ? [...parts, ...places.toReversed()] : [...places, ...parts],
      edges: edges.map((edge, at) => drawEdge(`e${at}`, edge, ends)),
    };
  });

function drawNode(id: string, node: NodePick, kinds: readonly string[]): DiagramNode {
  return {
    id,
    kind: kinds[node.kind % kinds.length] ?? "",
    position: { x: 0, y: 0 },
    ...(node.name !== undefined && { name: node.name }),
    ...withProperties(node.properties),
  };
}

function drawEdge(id: string, edge: EdgePick, ends: readonly string[]): DiagramEdge {
  const replicates = edge.flow === "replication" && edge.failover !== undefined;
  return {
    id,
    source: ends[edge.source % ends.length] ?? "",
    target: ends[edge.target % ends.length] ?? "",
    ...(edge.flow !== undefined && { flow: edge.flow }),
    ...withProperties({ ...edge.properties, ...(replicates && { failover: edge.failover ?? "" }) }),
  };
}

function withProperties(properties: JsonObject): { properties?: JsonObject } {
  return Object.keys(properties).length > 0 ? { properties } : {};
}
