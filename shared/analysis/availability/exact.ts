import { Bdd, FALSE, TRUE, type Allowance } from "./bdd.ts";
import type { CertainNeeds } from "./certain-needs.ts";
import { decide, type Decision } from "./decide.ts";
import type { FaultModel } from "./fault-model.ts";
import { productWithout } from "./products.ts";
import { walkOrder } from "./walk-order.ts";

/** The availability of one source, with the Birnbaum importance of the elements it depends on. */
export interface SourceResult {
  readonly availability: number;
  /** By the number of the element. */
  readonly importance: ReadonlyMap<number, number>;
}

type Choice = readonly number[];

const NOTHING_OPEN: Decision = { probability: 1, importance: new Float64Array() };

/**
 * The exact availability of a source; undefined when it does not fit. What the source cannot do
 * without is factored out as a series: those elements multiply, and the nodes they hold count as
 * standing. Only the alternatives that are left go into a decision diagram.
 */
export function exactAvailability(
  model: FaultModel,
  certain: CertainNeeds,
  source: number,
  allowance: Allowance,
): SourceResult | undefined {
  const { graph, elements, elementsOf } = model;
  const walk = walkOrder(graph, source);
  const isCertain = (node: number): boolean => certain.node(source, node);
  const used = [...new Set(walk.flatMap((node) => elementsOf[node] ?? []))];
  const isSeries = (element: number): boolean => certain.element(source, element);
  const chance = (element: number): number => elements[element]?.figure.availability ?? 1;
  const series = used.filter(isSeries);
  const levels = used.filter((element) => !isSeries(element) && chance(element) < 1);

  const open = walk.filter(isCertain).flatMap((node) => openChoices(model, node, isCertain));
  const rest = decideRest(model, open, isCertain, levels, allowance);
  if (!rest) return undefined;

  const chances = series.map(chance);
  const product = productWithout(chances);
  const importance = new Map(
    series.map((element, at) => [element, productWithout(chances, at) * rest.probability]),
  );
  levels.forEach((element, level) =>
    importance.set(element, product * (rest.importance[level] ?? 0)),
  );
  return { availability: product * rest.probability, importance };
}

/** What a node that stands by assumption still has to choose from. */
function openChoices(
  { graph }: FaultModel,
  node: number,
  isCertain: (node: number) => boolean,
): readonly Choice[] {
  return (graph.choices[node] ?? []).filter((choice) => !choice.some(isCertain));
}

function decideRest(
  model: FaultModel,
  open: readonly Choice[],
  isCertain: (node: number) => boolean,
  levels: readonly number[],
  allowance: Allowance,
): Decision | undefined {
  if (open.length === 0) return NOTHING_OPEN;
  const bdd = new Bdd(allowance);
  const root = standing(bdd, model, open, isCertain, levels);
  const chances = levels.map((element) => model.elements[element]?.figure.availability ?? 1);
  return bdd.full ? undefined : decide(bdd, root, chances);
}

/** The function that all of these choices have somebody standing. */
function standing(
  bdd: Bdd,
  model: FaultModel,
  open: readonly Choice[],
  isCertain: (node: number) => boolean,
  levels: readonly number[],
): number {
  const { graph, elementsOf } = model;
  const levelOf = new Map(levels.map((element, level) => [element, level]));
  const value = new Map<number, number>();
  const valueOf = (node: number): number => (isCertain(node) ? TRUE : (value.get(node) ?? FALSE));
  const anyOf = (choice: Choice): number =>
    choice.reduce((any, node) => bdd.or(any, valueOf(node)), FALSE as number);
  const allOf = (choices: readonly Choice[], start: number): number =>
    choices.reduceRight((all, choice) => bdd.and(anyOf(choice), all), start);
  const alive = (node: number): number => {
    const own = (elementsOf[node] ?? []).flatMap((element) => levelOf.get(element) ?? []);
    return own
      .toSorted((a, b) => b - a)
      .reduce((all, level) => bdd.and(bdd.variable(level), all), TRUE as number);
  };

  const needed = neededNodes(graph.choices, open, isCertain);
  for (const cycle of graph.order) {
    const nodes = cycle.filter((node) => needed.has(node));
    for (const node of nodes) value.set(node, alive(node));
    // Who is up is the greatest fixpoint: all stand until what they need is known to be down.
    let changed = nodes.length > 0;
    while (changed && !bdd.full) {
      changed = false;
      for (const node of nodes) {
        const before = valueOf(node);
        const after = bdd.and(before, allOf(graph.choices[node] ?? [], TRUE));
        changed ||= after !== before;
        value.set(node, after);
      }
      if (cycle.length === 1) break;
    }
  }
  return allOf(open, TRUE);
}

/** The nodes that decide about the choices; who is certain is not looked behind. */
function neededNodes(
  choices: FaultModel["graph"]["choices"],
  open: readonly Choice[],
  isCertain: (node: number) => boolean,
): ReadonlySet<number> {
  const needed = new Set(open.flat());
  for (const node of needed) {
    for (const choice of choices[node] ?? []) {
      if (choice.some(isCertain)) continue;
      for (const one of choice) needed.add(one);
    }
  }
  return needed;
}
