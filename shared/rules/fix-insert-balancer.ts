import type { Component, Container, Edge, System } from "../analysis/system.ts";
import type { ContainerRole } from "../catalog/roles.ts";
import { addNode } from "../edits/add-node.ts";
import { connect } from "../edits/connect.ts";
import { updateEdges, withField } from "../edits/update-elements.ts";
import { sortedIds } from "../lib/compare.ts";
import type { Diagram, DiagramEdge } from "../model/schema.ts";
import type { Fix } from "./define-rule.ts";
import { directWays } from "./direct-ways.ts";
import { setProperty } from "../edits/set-property.ts";

/** Where a balancer for several machines cannot stand: in one of them, or in what only gathers them. */
const NOT_FOR_BALANCERS: ReadonlySet<ContainerRole> = new Set([
  "host",
  "rack",
  "pool",
  "cluster",
  "group",
]);

/** Puts a pair of balancers between the clients and the subject with its alternates. */
export const insertBalancerFix: Fix = {
  id: "insert-balancer",
  kind: "structural",
  apply(system, { subject }) {
    const server = system.component(subject);
    if (!server) return system.diagram;
    const servers = alternates(system, server);
    const home = commonPlace(system, server, servers);
    const [added, balancer] = addNode(system.diagram, {
      kind: "generic/load-balancer",
      ...(home && { parent: home.id }),
      properties: { replicas: 2 },
    });
    const ways = [...servers].flatMap((one) => directWays(system, one));
    return sortedIds([...servers].map((one) => one.id)).reduce(
      (next, target) => connect(next, { source: balancer, target })[0],
      endAt(added, ways, balancer),
    );
  },
};

/** The subject and what stands for it in the eyes of those who call it directly. */
function alternates(system: System, server: Component): ReadonlySet<Component> {
  const siblings = directWays(system, server).flatMap((way) => [
    ...system.siblings(way.source, server),
  ]);
  return new Set([server, ...siblings]);
}

/** The nearest container around all of them that a balancer can stand in. */
function commonPlace(
  system: System,
  server: Component,
  servers: ReadonlySet<Component>,
): Container | undefined {
  const around = [...servers].map((one) => new Set(system.ancestors(one)));
  return system
    .ancestors(server)
    .find((place) => !NOT_FOR_BALANCERS.has(place.role) && around.every((all) => all.has(place)));
}

/** Leads drawn edges to another node; a pinned group and the drawn way there no longer hold. */
function endAt(diagram: Diagram, edges: readonly Edge[], target: string): Diagram {
  const ids = sortedIds(edges.map((edge) => edge.id));
  const led = updateEdges(diagram, ids, (edge) =>
    ["bends", "targetSide", "labelPosition"].reduce<DiagramEdge>(
      (next, field) => withField(next, field, undefined),
      { ...edge, target },
    ),
  );
  return setProperty(led, ids, "group", undefined);
}
