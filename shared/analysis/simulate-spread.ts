import { alternativesOf } from "./availability/need-graph.ts";
import { memoized } from "./memo.ts";
import type { Failing } from "./simulate-elements.ts";
import type { Component, Group, System } from "./system.ts";

/** Who is down, and who would serve whom. */
export interface Outage {
  readonly failing: Failing;
  /** Everybody who is down, in the order they fell: each after what it fell with. */
  readonly down: ReadonlySet<Component>;
  /** Who can serve a group with these edges cut, standing or not. */
  alternatives(group: Group): readonly Component[];
}

/** Lets a failure spread to all who need what fell (rules reference, 1.5, up, and 1.6, Cut). */
export function spreadOutage(system: System, failing: Failing): Outage {
  const down = new Set(failing.components);
  const alternatives = memoized((group: Group) => alternativesOf(group, system, failing.edges));
  const isServed = (group: Group): boolean => alternatives(group).some((one) => !down.has(one));
  const fallIfAlone = (n: Component): void => {
    if (!down.has(n) && !system.groups(n).every(isServed)) down.add(n);
  };
  for (const edge of failing.edges) if (edge.required) fallIfAlone(edge.source);
  // A set hands out what is added while it is walked.
  for (const n of down) for (const caller of callersOf(system, n)) fallIfAlone(caller);
  return { failing, down, alternatives };
}

/** Who needs a component or one that it stands in for. */
export function callersOf(system: System, n: Component): readonly Component[] {
  return system
    .auto(n)
    .flatMap((one) => system.into(one).filter(({ required }) => required))
    .map(({ source }) => source);
}
