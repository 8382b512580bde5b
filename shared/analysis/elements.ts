import type { Catalog } from "../catalog/catalog.ts";
import { isContainerRole, type ComponentRole } from "../catalog/roles.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { memoizedByPlace } from "./memo.ts";
import type { Component, Container, Place } from "./system.ts";

/** The nodes of a diagram as components and containers, and what stands around each. */
export interface Elements {
  readonly components: readonly Component[];
  readonly containers: readonly Container[];
  component(id: string): Component | undefined;
  container(id: string): Container | undefined;
  /** The containers around x, nearest first, without x. */
  ancestors(x: Place): readonly Container[];
}

/**
 * Reads the nodes by the catalogue (rules reference, 1.1). A node of unknown kind is a container of
 * role group when another node names it as parent or its kind starts with `zone/`, else a component
 * without a role. Children may stand before their parents.
 */
export function readElements(diagram: Diagram, catalog: Catalog): Elements {
  const parents = new Set(diagram.nodes.map((node) => node.parent));
  const components = new Map<string, Component>();
  const containers = new Map<string, Container>();
  for (const node of diagram.nodes) {
    const { id, properties } = node;
    const kind = catalog.kind(node.kind);
    const role = kind?.role;
    if (role === undefined ? isUnknownContainer(node, parents) : isContainerRole(role)) {
      const containerRole = role !== undefined && isContainerRole(role) ? role : "group";
      containers.set(id, { id, node, properties, kind, role: containerRole });
    } else {
      const index = components.size;
      const componentRole = role as ComponentRole | undefined;
      components.set(id, { id, index, node, properties, kind, role: componentRole });
    }
  }
  return {
    components: [...components.values()],
    containers: [...containers.values()],
    component: (id) => components.get(id),
    container: (id) => containers.get(id),
    ancestors: createAncestors(diagram, containers),
  };
}

function isUnknownContainer(node: DiagramNode, parents: ReadonlySet<string | undefined>): boolean {
  return parents.has(node.id) || node.kind.startsWith("zone/");
}

/** Neighbours share one list. A component named as parent is stepped over; a cycle ends the list. */
function createAncestors(
  diagram: Diagram,
  containers: ReadonlyMap<string, Container>,
): (x: Place) => readonly Container[] {
  const parentOf = new Map(diagram.nodes.map((node) => [node.id, node.parent]));
  const chains = new Map<string, readonly Container[]>();
  const chainFrom = (id: string | undefined): readonly Container[] => {
    if (id === undefined) return [];
    const known = chains.get(id);
    if (known) return known;
    chains.set(id, []);
    const container = containers.get(id);
    const around = chainFrom(parentOf.get(id));
    const chain = container ? [container, ...around] : around;
    chains.set(id, chain);
    return chain;
  };
  return memoizedByPlace((x) => chainFrom(x.node.parent));
}
