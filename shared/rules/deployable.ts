import type { Component, Container, System } from "../analysis/system.ts";

/** What new versions are rolled out to: a compute component, or a pool by its own statements. */
export interface Deployable {
  readonly element: Component | Container;
  /** Copies that are replaced; of a pool the sum over its compute members. */
  readonly replicas: number;
}

export function deployables(system: System): Deployable[] {
  const single = system.components
    .filter((component) => system.is(component, "COMPUTE"))
    .map((element) => ({ element, replicas: system.replicas(element) }));
  const pools = system.containers
    .filter((container) => container.role === "pool")
    .map((element) => ({ element, replicas: replicasInside(system, element) }));
  return [...single, ...pools];
}

function replicasInside(system: System, pool: Container): number {
  return system
    .members(pool)
    .filter((member) => system.is(member, "COMPUTE"))
    .reduce((sum, member) => sum + system.replicas(member), 0);
}
