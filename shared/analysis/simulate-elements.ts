import { mayFail } from "./availability/figures.ts";
import { DOMAIN_LEVELS } from "./domain-points.ts";
import { listAt } from "../lib/list-at.ts";
import type { Component, Container, Edge, System } from "./system.ts";

/** What fails: components, and component edges that carry nothing any more. */
export interface Failing {
  readonly components: ReadonlySet<Component>;
  readonly edges: ReadonlySet<Edge>;
}

const LEVELS: ReadonlyMap<string, number> = new Map(DOMAIN_LEVELS);

/**
 * What falls with a container. With a domain of failure, what it takes down in the single-point pass
 * (rules reference, 1.7, P4), but for nobody's immunity and with its NAT gateways; with any other
 * container all that is inside. Users and operators never fall with a place.
 */
export function fallenWith(system: System, container: Container): readonly Component[] {
  const level = LEVELS.get(container.role);
  if (level === undefined) return system.inside(container).filter(mayFail);
  const same = physicalPlaces(system).get(placeKey(system, container)) ?? [];
  return same.flatMap((place) =>
    system
      .inside(place)
      .filter(
        (n) => mayFail(n) && system.nearest(n, place.role) === place && system.scope(n) <= level,
      ),
  );
}

const placesBySystem = new WeakMap<System, ReadonlyMap<string, readonly Container[]>>();

/** The containers by the physical place they are, which may be drawn more than once; in drawing order. */
export function physicalPlaces(system: System): ReadonlyMap<string, readonly Container[]> {
  const known = placesBySystem.get(system);
  if (known) return known;
  const places = new Map<string, Container[]>();
  for (const container of system.containers) {
    listAt(places, placeKey(system, container)).push(container);
  }
  placesBySystem.set(system, places);
  return places;
}

function placeKey(system: System, container: Container): string {
  return `${container.role}|${system.stated(container, "domainId") ?? container.id}`;
}

/** What the chosen elements stand for; ids of nothing are passed over. */
export function failingOf(system: System, ids: Iterable<string>): Failing {
  const components = new Set<Component>();
  const drawn = new Set<string>();
  for (const id of ids) {
    const component = system.component(id);
    const container = system.container(id);
    if (component) components.add(component);
    else if (container) for (const n of fallenWith(system, container)) components.add(n);
    else drawn.add(id);
  }
  const edges = drawn.size > 0 ? system.edges.filter(({ id }) => drawn.has(id)) : [];
  return { components, edges: new Set(edges) };
}
