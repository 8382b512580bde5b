import { compareCodeUnits } from "../lib/compare.ts";
import { PLACE_AVAILABILITY } from "../catalog/availability-defaults.ts";
import { figureOf, mayFail } from "./availability/figures.ts";
import type { NeedGraph } from "./availability/need-graph.ts";
import { DOMAIN_LEVELS } from "./domain-points.ts";
import { listAt } from "../lib/list-at.ts";
import { SCOPE, type System } from "./system.ts";

/** One of the elements that pairs are made of: a component of scope instance, or a domain. */
export interface PairElement {
  readonly id: string;
  /** How coarse it is: 0 a component, then the domains in the order of the single-point pass. */
  readonly level: number;
  /** The nodes that are down with it. */
  readonly takes: readonly number[];
  /** How likely it is down; 0 where there is no figure. */
  readonly unavailability: number;
}

const PLACE_FIGURES: Readonly<Record<string, number>> = PLACE_AVAILABILITY;

/** What can fail (03, section 3), finer elements first, of these the likelier ones, then by id. */
export function pairElements(system: System, { nodes }: NeedGraph): readonly PairElement[] {
  const elements: PairElement[] = [];
  nodes.forEach((n, node) => {
    if (!mayFail(n) || system.scope(n) !== SCOPE.instance) return;
    const unavailability = 1 - figureOf(n, system).availability;
    elements.push({ id: n.id, level: 0, takes: [node], unavailability });
  });
  DOMAIN_LEVELS.forEach(([role, scope], at) => {
    const taken = new Map<string, number[]>();
    nodes.forEach((n, node) => {
      const domain = system.domain(n, role);
      if (domain === undefined || !mayFail(n) || system.scope(n) > scope) return;
      listAt(taken, domain).push(node);
    });
    const figure = PLACE_FIGURES[role];
    const unavailability = figure === undefined ? 0 : 1 - figure;
    for (const [id, takes] of taken) elements.push({ id, level: at + 1, takes, unavailability });
  });
  return elements.sort(
    (a, b) =>
      a.level - b.level || b.unavailability - a.unavailability || compareCodeUnits(a.id, b.id),
  );
}

/**
 * For each element the coarser ones that take down all it takes and more kinds of it: a pair with one
 * of those says nothing new where the pair with the finer one is known.
 */
export function coarserElements(
  elements: readonly PairElement[],
  nodeCount: number,
): readonly (readonly number[])[] {
  const taking: number[][] = Array.from({ length: nodeCount }, () => []);
  elements.forEach(({ takes }, number) => takes.forEach((node) => taking[node]?.push(number)));
  return elements.map(({ level, takes }) => {
    const shared = new Map<number, number>();
    for (const node of takes) {
      for (const other of taking[node] ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([other, count]) => count === takes.length && (elements[other]?.level ?? 0) > level)
      .map(([other]) => other);
  });
}
