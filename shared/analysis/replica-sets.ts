import { stated } from "./statements.ts";
import type { Component, Edge, System } from "./system.ts";

/** A partition of the components into replica sets. */
export interface ReplicaSets {
  /** For each component the number of its set, dense from 0. */
  readonly setOf: Int32Array;
  /** The components of each set, in drawing order. */
  readonly sets: readonly (readonly Component[])[];
  of(n: Component): readonly Component[];
}

/** How a replication edge fails over; not stated counts as automatic between provider-run ends. */
export function failoverOf(
  edge: Edge,
  providerRun: System["providerRun"],
): "automatic" | "manual" | "none" {
  const word = stated(edge, "failover");
  if (word) return word;
  return providerRun(edge.source) && providerRun(edge.target) ? "automatic" : "manual";
}

/** Joins the ends of the replication edges that `joins` accepts (rules reference, 1.5). */
export function replicaSets(
  components: readonly Component[],
  edges: readonly Edge[],
  joins: (edge: Edge) => boolean,
): ReplicaSets {
  const leader = Int32Array.from(components, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) {
      leader[at] = leader[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const edge of edges) {
    if (edge.flow === "replication" && joins(edge)) {
      leader[find(edge.target.index)] = find(edge.source.index);
    }
  }
  return number(components, find);
}

function number(components: readonly Component[], find: (index: number) => number): ReplicaSets {
  const setOf = new Int32Array(components.length);
  const sets: Component[][] = [];
  const numberOf = new Map<number, number>();
  for (const component of components) {
    const root = find(component.index);
    const set = numberOf.get(root) ?? sets.push([]) - 1;
    numberOf.set(root, set);
    setOf[component.index] = set;
    sets[set]?.push(component);
  }
  return { setOf, sets, of: (n) => sets[setOf[n.index] ?? 0] ?? [n] };
}
