import type { Component, Edge, System } from "../analysis/system.ts";
import { compareCodeUnits } from "../lib/compare.ts";
import { condense } from "../lib/graph.ts";

/** Services that wait for each other in a ring, or one service alone. */
export interface CallGroup {
  /** The member that stands for the group: the one with the smallest id. */
  readonly name: Component;
  readonly members: readonly Component[];
}

/** Who waits for whose answer: the sync edges among compute components, rings merged. */
export interface WaitingCalls {
  /** A group stands after every group it calls. */
  readonly groups: readonly CallGroup[];
  readonly next: readonly (readonly number[])[];
}

export function waitingCalls(system: System): WaitingCalls {
  const services = system.components.filter((component) => system.is(component, "COMPUTE"));
  const position = new Map(services.map((service, index) => [service, index]));
  const called = services.map((service) =>
    callsThatWait(system, service).flatMap((edge) => position.get(edge.target) ?? []),
  );
  const { groups, next } = condense(services.length, (service) => called[service] ?? []);
  return {
    groups: groups.map((nodes) => toGroup(nodes.flatMap((at) => services[at] ?? []))),
    next,
  };
}

/** The component edges on which a service waits for another one. */
export function callsThatWait(system: System, service: Component): Edge[] {
  return system
    .out(service)
    .filter((edge) => system.sync(edge) && system.is(edge.target, "COMPUTE"));
}

function toGroup(unordered: readonly Component[]): CallGroup {
  const members = unordered.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const [name] = members;
  if (!name) throw new Error("A group of calls has at least one member.");
  return { name, members };
}
