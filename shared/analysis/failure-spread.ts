import { inClass } from "../catalog/role-classes.ts";
import { byId } from "../lib/compare.ts";
import { condense } from "../lib/graph.ts";
import { loneCauses } from "./availability/lone-causes.ts";
import { calleesOf, type NeedGraph } from "./availability/need-graph.ts";
import { lazy } from "./memo.ts";
import type { ReplicaSets } from "./replica-sets.ts";
import type { Component, Group } from "./system.ts";

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
  groups: (n: Component) => readonly Group[],
  replicas: ReplicaSets,
  sources: ReadonlySet<Component>,
): FailureSpread {
  const known = lazy(() => readNeeds(groups, replicas, sources));
  const inOrder = [...sources].sort(byId);

  const tryAll = (failures: readonly Failure[]): Component[][] => {
    const { graph, numbers } = known();
    const own: number[][] = graph.needs.map(() => []);
    failures.forEach((failed, cause) => {
      for (const n of failed) {
        if (!(inClass(n.role, "SOURCE") && sources.has(n)))
          own[numbers[n.index] ?? -1]?.push(cause);
      }
    });
    const fallen = loneCauses(graph, { own, width: failures.length });
    const lost = failures.map((): Component[] => []);
    for (const source of inOrder) {
      for (const cause of fallen.bits(numbers[source.index] ?? 0)) lost[cause]?.push(source);
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

/** What a source can depend on: nothing else can take one down, so nothing else need fall. */
function readNeeds(
  groups: (n: Component) => readonly Group[],
  { setOf, joined }: ReplicaSets,
  sources: ReadonlySet<Component>,
): {
  readonly graph: Pick<NeedGraph, "needs" | "choices" | "order">;
  /** The number in the graph of each component of the diagram. */
  readonly numbers: readonly (number | undefined)[];
} {
  const numbers: number[] = [];
  const reached: Component[] = [];
  const numberOf = (n: Component): number => (numbers[n.index] ??= reached.push(n) - 1);
  const standIns = (n: Component) => joined.get(setOf[n.index] ?? n.index);
  for (const source of sources) numberOf(source);
  const needs: number[][] = [];
  const choices: number[][] = [];
  for (const n of reached) {
    standIns(n)?.forEach(numberOf);
    needs.push(
      groups(n).map(({ members }) => {
        const choice = members.flatMap((one) => standIns(one)?.map(numberOf) ?? numberOf(one));
        return choices.push(choice) - 1;
      }),
    );
  }
  const { groups: order } = condense(reached.length, (node) => calleesOf(needs[node], choices));
  return { graph: { needs, choices, order }, numbers };
}
