import { inClass } from "../catalog/role-classes.ts";
import { byId } from "../lib/compare.ts";
import { Counters } from "./counters.ts";
import type { ReplicaSets } from "./replica-sets.ts";
import type { Component, Group } from "./system.ts";

/** Who falls when some components fail: the complement of `up` (rules reference, 1.5). */
export interface FailureSpread {
  /** The sources that fall, in id order. Drawn sources never fail by themselves. */
  lost(failed: Iterable<Component>): readonly Component[];
}

/** The groups of all components as dense numbers, seen from the replica sets they need. */
interface Needs {
  readonly ownerOf: readonly Component[];
  /** How many sets a group can choose from. */
  readonly choices: readonly number[];
  /** The groups that can choose a set. */
  readonly groupsOf: readonly (readonly number[])[];
}

/**
 * Counters over dense indices: each set knows how many of its components stand, each group how many of
 * its sets. A failure touches only what transitively depends on it, and is undone the same way, so that
 * thousands of candidates can be tried in turn.
 */
export function createFailureSpread(
  components: readonly Component[],
  groups: (n: Component) => readonly Group[],
  { setOf, sets }: ReplicaSets,
  sources: ReadonlySet<Component>,
): FailureSpread {
  const { ownerOf, choices, groupsOf } = readNeeds(components, groups, setOf, sets.length);
  const standing = new Counters(sets.map((set) => set.length));
  const alternatives = new Counters(choices);
  const down = new Uint8Array(components.length);
  const mayFail = (n: Component): boolean => !(inClass(n.role, "SOURCE") && sources.has(n));
  const setAt = (n: Component): number => setOf[n.index] ?? 0;

  const spread = (failed: Iterable<Component>): readonly Component[] => {
    const fallen: Component[] = [];
    const fall = (n: Component | undefined): void => {
      if (!n || down[n.index] === 1) return;
      down[n.index] = 1;
      fallen.push(n);
    };
    for (const n of failed) if (mayFail(n)) fall(n);
    for (const n of fallen) {
      if (standing.add(setAt(n), -1) > 0) continue;
      for (const group of groupsOf[setAt(n)] ?? []) {
        if (alternatives.add(group, -1) === 0) fall(ownerOf[group]);
      }
    }
    return fallen;
  };
  const restore = (fallen: readonly Component[]): void => {
    for (const n of fallen) {
      down[n.index] = 0;
      if (standing.add(setAt(n), 1) > 1) continue;
      for (const group of groupsOf[setAt(n)] ?? []) alternatives.add(group, 1);
    }
  };
  return {
    lost: (failed) => {
      const fallen = spread(failed);
      restore(fallen);
      const lost = fallen.filter((n) => sources.has(n));
      return lost.length > 1 ? lost.sort(byId) : lost;
    },
  };
}

function readNeeds(
  components: readonly Component[],
  groups: (n: Component) => readonly Group[],
  setOf: Int32Array,
  setCount: number,
): Needs {
  const ownerOf: Component[] = [];
  const choices: number[] = [];
  const groupsOf: number[][] = Array.from({ length: setCount }, () => []);
  for (const owner of components) {
    for (const { members } of groups(owner)) {
      const sets = new Set(members.map((member) => setOf[member.index] ?? 0));
      const group = ownerOf.push(owner) - 1;
      choices.push(sets.size);
      for (const set of sets) groupsOf[set]?.push(group);
    }
  }
  return { ownerOf, choices, groupsOf };
}
