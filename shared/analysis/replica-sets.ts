import { listAt } from "../lib/list-at.ts";
import { memoizedByIndex } from "./memo.ts";
import { stated } from "./statements.ts";
import type { Component, Edge, System } from "./system.ts";

/** A partition of the components into replica sets; most are alone in theirs. */
export interface ReplicaSets {
  /** For each component the number of its set: the index of one of its components. */
  readonly setOf: Int32Array;
  readonly joined: ReadonlyMap<number, readonly Component[]>;
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
  return collect(components, find);
}

function collect(components: readonly Component[], find: (index: number) => number): ReplicaSets {
  const setOf = Int32Array.from(components, (_, index) => find(index));
  const joined = new Map<number, Component[]>();
  for (const component of components) {
    const set = setOf[component.index] ?? component.index;
    if (set !== component.index) listAt(joined, set).push(component);
  }
  for (const [set, others] of joined) {
    const first = components[set];
    if (first)
      joined.set(
        set,
        [first, ...others].sort((a, b) => a.index - b.index),
      );
  }
  return {
    setOf,
    joined,
    of: memoizedByIndex((n) => joined.get(setOf[n.index] ?? n.index) ?? [n]),
  };
}
