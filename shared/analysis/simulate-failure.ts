import { failingOf } from "./simulate-elements.ts";
import { createPaths } from "./simulate-paths.ts";
import { spreadOutage, type Outage } from "./simulate-spread.ts";
import type { Component, Edge, System } from "./system.ts";

/**
 * `removed`: chosen, or falls with what was chosen. `failed`: down because what it needs is down.
 * `degraded`: alive, but one of its alternatives or an optional target is gone.
 */
export type ElementState = "removed" | "failed" | "degraded" | "alive";

export interface EntryOutcome {
  readonly source: string;
  readonly served: boolean;
  /** Component ids from the entry on: on which it is served, or what takes it down. */
  readonly path: readonly string[];
}

export interface Simulation {
  /** Of every component, and of the chosen containers and edges. */
  readonly states: ReadonlyMap<string, ElementState>;
  /** In drawing order. */
  readonly entries: readonly EntryOutcome[];
}

/**
 * What happens when elements fail (03, section 5). A chosen container takes with it what stands and
 * falls with it; of edges only the chosen ones are cut. An entry that is chosen itself is not served.
 *
 * @param failed ids of components, containers and edges
 */
export function simulateFailure(system: System, failed: Iterable<string>): Simulation {
  const chosen = [...failed];
  const outage = spreadOutage(system, failingOf(system, chosen));
  const states = statesOf(system, outage);
  for (const id of chosen) {
    if (isElement(system, id)) states.set(id, "removed");
  }
  return { states, entries: entriesOf(system, outage) };
}

/** The same for component edges and components that were found otherwise. */
export function simulateOutage(system: System, outage: Outage): Simulation {
  return { states: statesOf(system, outage), entries: entriesOf(system, outage) };
}

function entriesOf(system: System, outage: Outage): readonly EntryOutcome[] {
  const pathOf = createPaths(system, outage);
  return system.sources.map((source) => ({
    source: source.id,
    served: !outage.down.has(source),
    path: pathOf(source),
  }));
}

function statesOf(system: System, { failing, down }: Outage): Map<string, ElementState> {
  const states = new Map<string, ElementState>(system.components.map(({ id }) => [id, "alive"]));
  const degrade = ({ source }: Edge): void => {
    if (!down.has(source)) states.set(source.id, "degraded");
  };
  for (const edge of failing.edges) if (isLost(system, edge, failing.edges)) degrade(edge);
  for (const n of down) {
    states.set(n.id, failing.components.has(n) ? "removed" : "failed");
    for (const edge of system.into(n)) if (edge.flow === "request") degrade(edge);
  }
  return states;
}

/** Whether a cut takes a target away: another edge of the same group may still lead there. */
function isLost(system: System, edge: Edge, cut: ReadonlySet<Edge>): boolean {
  if (edge.flow !== "request") return false;
  if (!edge.required) return true;
  return system
    .groups(edge.source)
    .filter(({ edges }) => edges.includes(edge))
    .every(({ edges }) => edges.every((one) => one.target !== edge.target || cut.has(one)));
}

function isElement(system: System, id: string): boolean {
  const node: Component | object | undefined = system.component(id) ?? system.container(id);
  return node !== undefined || system.diagram.edges.some((edge) => edge.id === id);
}
