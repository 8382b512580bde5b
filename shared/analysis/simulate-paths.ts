import { callersOf, type Outage } from "./simulate-spread.ts";
import type { Component, Group, System } from "./system.ts";

/** Finds the way on which an entry is served, or the one on which it fails. */
export type FindPath = (source: Component) => readonly string[];

/** Component ids from an entry on: what serves it now, by way of the detours; or why it is down. */
export function createPaths(system: System, outage: Outage): FindPath {
  const { down } = outage;
  const fellAt = new Map([...down].map((n, at) => [n, at]));
  const hurt = hurtBy(system, outage);
  return (source) => {
    const next = down.has(source)
      ? (n: Component) => reasonOf(n, system, outage, fellAt)
      : (n: Component) => serverOf(n, system, outage, hurt);
    const path = new Set<Component>();
    for (let n: Component | undefined = source; n && !path.has(n); n = next(n)) path.add(n);
    return [...path].map(({ id }) => id);
  };
}

/** Everybody with something down or cut behind them, near or far. */
function hurtBy(system: System, { down, failing }: Outage): ReadonlySet<Component> {
  const hurt = new Set(down);
  for (const edge of failing.edges) if (edge.required) hurt.add(edge.source);
  for (const n of hurt) for (const caller of callersOf(system, n)) hurt.add(caller);
  return hurt;
}

/** The next one on the way: towards what is down, so that the path shows who stands in for it. */
function serverOf(
  n: Component,
  system: System,
  { down, alternatives }: Outage,
  hurt: ReadonlySet<Component>,
): Component | undefined {
  const groups = system.groups(n);
  const isHurt = (group: Group): boolean =>
    group.members.some((member) => hurt.has(member)) ||
    alternatives(group).length < group.members.length;
  const group = groups.find(isHurt) ?? groups[0];
  const standing = group ? alternatives(group).filter((one) => !down.has(one)) : [];
  return standing.find((one) => hurt.has(one)) ?? standing[0];
}

/** The one that took it down: of a group of which nobody is left. Nothing where it failed itself. */
function reasonOf(
  n: Component,
  system: System,
  { down, failing, alternatives }: Outage,
  fellAt: ReadonlyMap<Component, number>,
): Component | undefined {
  if (!down.has(n) || failing.components.has(n)) return undefined;
  const before = (one: Component): boolean => (fellAt.get(one) ?? Infinity) < (fellAt.get(n) ?? -1);
  const group = system.groups(n).find((one) => alternatives(one).every(before));
  // Where every way is cut there is nobody to blame; the path ends at who cannot be reached.
  return group && (alternatives(group)[0] ?? group.members[0]);
}
