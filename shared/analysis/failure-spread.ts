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

/** The groups of components as dense numbers, seen from the replica sets they need. */
interface Needs {
  readonly ownerOf: readonly Component[];
  /** How many sets a group can choose from. */
  readonly choices: readonly number[];
  /** The groups that can choose a set; nothing where none can. */
  readonly groupsOf: readonly (readonly number[] | undefined)[];
}

/**
 * Counters over dense indices: each set knows how many of its components stand, each group how many of
 * its sets. A failure touches only what transitively depends on it, and is undone the same way, so that
 * thousands of candidates can be tried in turn.
 */
export function createFailureSpread(
  components: readonly Component[],
  groups: (n: Component) => readonly Group[],
  { setOf, joined }: ReplicaSets,
  sources: ReadonlySet<Component>,
): FailureSpread {
  const judged = relevant(groups, { setOf, joined }, sources);
  const { ownerOf, choices, groupsOf } = readNeeds(judged, groups, setOf);
  const standing = new Counters(setOf.map((set) => joined.get(set)?.length ?? 1));
  const alternatives = new Counters(choices);
  const down = new Uint8Array(components.length);
  const mayFail = (n: Component): boolean => !(inClass(n.role, "SOURCE") && sources.has(n));
  const setAt = (n: Component): number => setOf[n.index] ?? n.index;

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

/** What a source can depend on: nothing else can take one down, so nothing else need fall. */
function relevant(
  groups: (n: Component) => readonly Group[],
  { setOf, joined }: Pick<ReplicaSets, "setOf" | "joined">,
  sources: ReadonlySet<Component>,
): ReadonlySet<Component> {
  const reached = new Set(sources);
  for (const n of reached) {
    for (const replica of joined.get(setOf[n.index] ?? n.index) ?? []) reached.add(replica);
    for (const { members } of groups(n)) for (const member of members) reached.add(member);
  }
  return reached;
}

function readNeeds(
  components: Iterable<Component>,
  groups: (n: Component) => readonly Group[],
  setOf: Int32Array,
): Needs {
  const ownerOf: Component[] = [];
  const choices: number[] = [];
  const groupsOf: (number[] | undefined)[] = [];
  for (const owner of components) {
    for (const { members } of groups(owner)) {
      const sets = setsOf(members, setOf);
      const group = ownerOf.push(owner) - 1;
      choices.push(sets.length);
      for (const set of sets) (groupsOf[set] ??= []).push(group);
    }
  }
  return { ownerOf, choices, groupsOf };
}

function setsOf(members: readonly Component[], setOf: Int32Array): readonly number[] {
  const sets = members.map((member) => setOf[member.index] ?? member.index);
  return sets.length > 1 ? [...new Set(sets)] : sets;
}
