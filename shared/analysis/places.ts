import { ROLE_CLASSES } from "../catalog/role-classes.ts";
import type { ContainerRole } from "../catalog/roles.ts";
import type { InheritedKey, PropertyValue } from "../catalog/properties.ts";
import type { Elements } from "./elements.ts";
import { listAt } from "../lib/list-at.ts";
import { lazy, memoized, memoizedByPlace } from "./memo.ts";
import { stated } from "./statements.ts";
import type { Component, Container, Place, System } from "./system.ts";

type Places = Pick<
  System,
  "nearest" | "inside" | "members" | "domain" | "inherited" | "site" | "siteKind"
>;

/** Where things stand: containers, domains and sites (rules reference, 1.3 and 1.5). */
export function createPlaces({ components, containers, ancestors }: Elements): Places {
  const nearest = (x: Place, role: ContainerRole): Container | undefined =>
    ancestors(x).find((container) => container.role === role);
  const insides = lazy(() => componentsInside(components, ancestors));
  const inside = (c: Container): readonly Component[] => insides().get(c) ?? [];
  const domains = lazy(() => domainIds(containers));
  const domain = (x: Place, role: ContainerRole): string | undefined => {
    const container = nearest(x, role);
    return container && domains().get(container);
  };
  const isOffice = (x: Place): boolean => x.role === "office";
  return {
    nearest,
    inside,
    members: memoized((c) => inside(c).filter((n) => nearest(n, c.role) === c)),
    domain,
    inherited: (x, key) => inherited(x, ancestors(x), key),
    site: memoizedByPlace(
      (x) => domain(x, "datacenter") ?? domain(x, "region") ?? (isOffice(x) ? x.id : undefined),
    ),
    siteKind: (x) => {
      if (nearest(x, "datacenter")) return "datacenter";
      if (nearest(x, "region")) return "region";
      return isOffice(x) ? "office" : undefined;
    },
  };
}

function componentsInside(
  components: readonly Component[],
  ancestors: (x: Place) => readonly Container[],
): Map<Container, Component[]> {
  const insides = new Map<Container, Component[]>();
  for (const component of components) {
    for (const container of ancestors(component)) listAt(insides, container).push(component);
  }
  return insides;
}

/** For each container the smallest id among those of its role that are the same physical place. */
function domainIds(containers: readonly Container[]): Map<Container, string> {
  const keyOf = (c: Container): string => `${c.role}|${stated(c, "domainId") ?? c.id}`;
  const smallest = new Map<string, string>();
  for (const container of containers) {
    const known = smallest.get(keyOf(container));
    if (known === undefined || container.id < known) smallest.set(keyOf(container), container.id);
  }
  return new Map(containers.map((c) => [c, smallest.get(keyOf(c)) ?? c.id]));
}

function inherited<K extends InheritedKey>(
  x: Place,
  around: readonly Container[],
  key: K,
): PropertyValue<K> | undefined {
  const own = stated(x, key);
  if (own !== undefined) return own;
  for (const container of around) {
    const value = stated(container, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether x is of a class of component roles; containers are in none. */
export function placeIs(x: Place, roleClass: keyof typeof ROLE_CLASSES): boolean {
  const roles: ReadonlySet<string> = ROLE_CLASSES[roleClass];
  return x.role !== undefined && roles.has(x.role);
}
