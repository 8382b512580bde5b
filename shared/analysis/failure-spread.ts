import { inClass } from "../catalog/role-classes.ts";
import { byId } from "../lib/compare.ts";
import { loneCauses } from "./availability/lone-causes.ts";
import { createNeedGraph, neededBy } from "./availability/need-graph.ts";
import { lazy } from "./memo.ts";
import type { Component, System } from "./system.ts";

/** Components that fail together. */
export type Failure = Iterable<Component>;

/**
 * Who falls when some components fail: the complement of `up` (rules reference, 1.5). For each failure
 * the sources that fall, in id order. Drawn sources never fail by themselves.
 */
export type FailureSpread = (failures: readonly Failure[]) => readonly (readonly Component[])[];

/** How many failures are tried side by side, a bit each: enough to read the graph seldom. */
const AT_ONCE = 1024;

const NOTHING_LOST: readonly Component[] = [];

/** Thousands of failures are tried in one walk over the graph, so that all candidates can be. */
export function createFailureSpread(
  system: Pick<System, "groups" | "auto" | "site">,
  sources: ReadonlySet<Component>,
): FailureSpread {
  // What a source can depend on: nothing else can take one down, so nothing else need fall.
  const needs = lazy(() => createNeedGraph(system, neededBy(system, sources)));
  const inOrder = [...sources].sort(byId);

  const tryAll = (failures: readonly Failure[]): Component[][] => {
    const graph = needs();
    const own: number[][] = graph.needs.map(() => []);
    failures.forEach((failed, cause) => {
      for (const n of failed) {
        if (!(inClass(n.role, "SOURCE") && sources.has(n)))
          own[graph.indexOf(n) ?? -1]?.push(cause);
      }
    });
    const fallen = loneCauses(graph, { own, width: failures.length });
    const lost = failures.map((): Component[] => []);
    for (const source of inOrder) {
      for (const cause of fallen.bits(graph.indexOf(source) ?? 0)) lost[cause]?.push(source);
    }
    return lost;
  };
  return (failures) => {
    const lost: (readonly Component[])[] = [];
    for (let at = 0; at < failures.length; at += AT_ONCE) {
      for (const one of tryAll(failures.slice(at, at + AT_ONCE))) {
        lost.push(one.length > 0 ? one : NOTHING_LOST);
      }
    }
    return lost;
  };
}
