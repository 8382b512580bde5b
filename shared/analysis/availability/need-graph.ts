import { byId } from "../../lib/compare.ts";
import { condense } from "../../lib/graph.ts";
import type { Component, Edge, Group, System } from "../system.ts";

/**
 * Who needs whom as dense numbers. Nodes stand in id order and choices are sorted, so that what is
 * computed from them does not depend on the order in which a diagram was drawn.
 */
export interface NeedGraph {
  readonly nodes: readonly Component[];
  /** The number of a component; undefined for one outside the graph. */
  indexOf(n: Component): number | undefined;
  /** The choices each node needs: one standing node of every one. Equal choices are one. */
  readonly needs: readonly (readonly number[])[];
  /**
   * The nodes of each choice, replicas that take over among them. Empty where no callee can be
   * reached: who needs it never stands.
   */
  readonly choices: readonly (readonly number[])[];
  /** The nodes with every cycle together; what is needed comes before who needs it. */
  readonly order: readonly (readonly number[])[];
}

type Needed = Pick<System, "groups" | "auto" | "site">;

const NO_CUT: ReadonlySet<Edge> = new Set();

/** The smallest set with these components that is closed under needs and automatic replicas (1.9). */
export function neededBy(
  system: Pick<System, "groups" | "auto">,
  components: Iterable<Component>,
): readonly Component[] {
  const reached = new Set(components);
  // A set hands out what is added while it is walked.
  for (const n of reached) {
    for (const replica of system.auto(n)) reached.add(replica);
    for (const { members } of system.groups(n)) for (const member of members) reached.add(member);
  }
  return [...reached];
}

/**
 * @param components closed under needs and automatic replicas
 * @param cut edges that carry nothing any more (rules reference, 1.6, Cut)
 */
export function createNeedGraph(
  system: Needed,
  components: readonly Component[],
  cut = NO_CUT,
): NeedGraph {
  const nodes = components.toSorted(byId);
  const numbers = new Map(nodes.map((n, index) => [n, index]));
  const wanted = nodes.map((n, self) =>
    system
      .groups(n)
      .map((group) => sortedNumbers(alternativesOf(group, system, cut), numbers))
      // Who is an alternative of its own callee holds itself up.
      .filter((choice) => !choice.includes(self)),
  );
  const choices = distinctChoices(wanted.flat());
  const choiceNumbers = new Map(choices.map((choice, number) => [choice.join(), number]));
  const needs = wanted.map((list) =>
    [...new Set(list.flatMap((choice) => choiceNumbers.get(choice.join()) ?? []))].sort(rising),
  );
  return {
    nodes,
    indexOf: (n) => numbers.get(n),
    needs,
    choices,
    order: condense(nodes.length, (node) => calleesOf(needs[node], choices)).groups,
  };
}

/** All nodes that a node may be served by. */
export function calleesOf(
  needs: readonly number[] = [],
  choices: NeedGraph["choices"],
): readonly number[] {
  return needs.flatMap((choice) => choices[choice] ?? []);
}

/** Who can serve a group: its members with their replicas; of a member cut off, replicas elsewhere. */
export function alternativesOf(
  { members, edges }: Group,
  { auto, site }: Pick<System, "auto" | "site">,
  cut: ReadonlySet<Edge>,
): readonly Component[] {
  if (!edges.some((edge) => cut.has(edge))) return members.flatMap((member) => auto(member));
  const reached = new Set(edges.filter((edge) => !cut.has(edge)).map(({ target }) => target));
  return members.flatMap((member) =>
    reached.has(member)
      ? auto(member)
      : auto(member).filter((replica) => site(replica) !== site(member)),
  );
}

function sortedNumbers(
  components: readonly Component[],
  numbers: ReadonlyMap<Component, number>,
): readonly number[] {
  return [...new Set(components.flatMap((n) => numbers.get(n) ?? []))].sort(rising);
}

function distinctChoices(choices: readonly (readonly number[])[]): NeedGraph["choices"] {
  const distinct = new Map(choices.map((choice) => [choice.join(), choice]));
  return [...distinct.values()].sort(compareLists);
}

function rising(a: number, b: number): number {
  return a - b;
}

/** Orders lists of numbers like words. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (one !== other) return one - other;
  }
  return a.length - b.length;
}
