import type { Component, Container, Place, System } from "../analysis/system.ts";
import type { ComponentRole, ContainerRole } from "../catalog/roles.ts";

/**
 * What may stand around a container, nearest first; roles without a line may stand anywhere. Source:
 * the rules reference, `modeling/invalid-nesting`.
 */
const ALLOWED_AROUND: Partial<Record<ContainerRole, readonly ContainerRole[]>> = {
  region: [],
  datacenter: ["trust-zone"],
  "server-room": ["datacenter", "trust-zone"],
  network: ["region", "datacenter", "server-room", "trust-zone", "availability-zone"],
  "availability-zone": ["region", "network"],
  subnet: ["network", "availability-zone", "datacenter", "server-room", "trust-zone", "region"],
  rack: ["datacenter", "server-room", "trust-zone", "network", "availability-zone"],
  host: [
    "rack", "datacenter", "server-room", "subnet", "trust-zone", "availability-zone", "network",
    "cluster", "region",
  ],
  cluster: [
    "region", "network", "availability-zone", "subnet", "datacenter", "server-room", "host",
    "trust-zone", "rack",
  ],
  "trust-zone": [
    "datacenter", "region", "network", "availability-zone", "host", "trust-zone", "subnet", "rack",
    "server-room",
  ],
}; // prettier-ignore

/** Containers that only gather or draw: what stands in them stands in what is around them. */
const SEE_THROUGH: ReadonlySet<ContainerRole> = new Set(["group", "provider", "pool"]);

/** Services of a provider that have no machine, rack or subnet of their own. */
const PLACELESS: ReadonlySet<ComponentRole | undefined> = new Set([
  "cdn",
  "gslb",
  "dns",
  "object-storage",
]);

/** The places in which nothing stands that its provider runs as a whole. */
const OWN_PLACES = ["host", "rack", "server-room", "subnet", "datacenter"] as const;

/** The container around this place that cannot be there, if any. */
export function wrongPlace(system: System, place: Component | Container): Container | undefined {
  return isContainer(place) ? wrongAround(system, place) : wrongFor(system, place);
}

/** Where something that stands wrongly could stand; undefined is the top of the diagram. */
export function betterPlace(system: System, place: Component | Container): Container | undefined {
  const around = system.ancestors(place);
  if (!isContainer(place)) return around.find((one) => !standsInOwnPlace(system, one));
  const allowed = ALLOWED_AROUND[place.role] ?? [];
  return around.find((one) => allowed.includes(one.role));
}

function wrongAround(system: System, container: Container): Container | undefined {
  const allowed = ALLOWED_AROUND[container.role];
  const around = system.ancestors(container).find((one) => !SEE_THROUGH.has(one.role));
  return allowed && around && !allowed.includes(around.role) ? around : undefined;
}

function wrongFor(system: System, component: Component): Container | undefined {
  if (!PLACELESS.has(component.role) || !system.providerRun(component)) return undefined;
  return (
    system.nearest(component, "host") ??
    system.nearest(component, "rack") ??
    system.nearest(component, "subnet")
  );
}

function standsInOwnPlace(system: System, place: Place): boolean {
  const own = OWN_PLACES.some((role) => place.kind?.role === role);
  return own || OWN_PLACES.some((role) => system.nearest(place, role) !== undefined);
}

const isContainer = (place: Component | Container): place is Container => !("index" in place);
