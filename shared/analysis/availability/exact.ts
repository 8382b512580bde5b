import { Bdd, FALSE, TRUE, type Allowance } from "./bdd.ts";
import type { CertainNeeds } from "./certain-needs.ts";
import { decide } from "./decide.ts";
import type { FaultModel } from "./fault-model.ts";
import { calleesOf, compareLists } from "./need-graph.ts";
import { productOf, productsOfOthers } from "./products.ts";
import { servedBy, walkOrder } from "./walk-order.ts";

/** The availability of one source, with the Birnbaum importance of the elements it depends on. */
export interface SourceResult {
  readonly availability: number;
  /** By the number of the element. */
  readonly importance: ReadonlyMap<number, number>;
}

/** One source of a model, and what it cannot do without. */
interface View {
  readonly model: FaultModel;
  /** All that it may be served by. */
  readonly walk: readonly number[];
  isCertain(node: number): boolean;
  isCertainChoice(choice: number): boolean;
}

/**
 * The exact availability of a source; undefined when it does not fit. What the source cannot do
 * without is factored out: elements without alternative are a series and multiply, and nodes and
 * choices that must stand count as standing wherever others need them. Only how each such choice is
 * met is left for a decision diagram. That is sound: when every choice is met under the assumption
 * that all are, those who stand hold each other up.
 */
export function exactAvailability(
  model: FaultModel,
  certain: CertainNeeds,
  source: number,
  allowance: Allowance,
): SourceResult | undefined {
  const { elements, elementsOf } = model;
  const view: View = {
    model,
    walk: servedBy(model.graph, source),
    isCertain: (node) => certain.node(source, node),
    isCertainChoice: (choice) => certain.choice(source, choice),
  };
  const used = [...new Set(view.walk.flatMap((node) => elementsOf[node] ?? []))];
  const isSeries = (element: number): boolean => certain.element(source, element);
  const chance = (element: number): number => elements[element]?.figure.availability ?? 1;
  const series = used.filter(isSeries);
  const isLevel = (element: number): boolean => !isSeries(element) && chance(element) < 1;
  const rest = decideRest(view, isLevel, allowance);
  if (!rest) return undefined;

  const chances = series.map(chance);
  const others = productsOfOthers(chances);
  const product = productOf(chances);
  const importance = new Map(
    series.map((element, at) => [element, (others[at] ?? 0) * rest.availability]),
  );
  for (const [element, share] of rest.importance) importance.set(element, product * share);
  return { availability: product * rest.availability, importance };
}

/** The probability that all choices are met that must be, given that the series stands. */
function decideRest(
  view: View,
  isLevel: (element: number) => boolean,
  allowance: Allowance,
): SourceResult | undefined {
  const { elements, elementsOf } = view.model;
  const open = byPlaces(view.model, openChoices(view));
  const deciding = decidingNodes(view, open);
  const { choices } = view.model.graph;
  const walk = walkOrder(calleesOf(open, choices), (node) =>
    calleesOf(deciding.get(node), choices),
  );
  const levels = [...new Set(walk.flatMap((node) => elementsOf[node] ?? []))].filter(isLevel);
  if (levels.length === 0) return { availability: 1, importance: new Map() };
  const bdd = new Bdd(allowance);
  const root = allMet(bdd, view, { open, deciding, levels });
  if (bdd.full) return undefined;
  const chances = levels.map((element) => elements[element]?.figure.availability ?? 1);
  const { probability, importance } = decide(bdd, root, chances);
  return {
    availability: probability,
    importance: new Map(levels.map((element, level) => [element, importance[level] ?? 0])),
  };
}

/** The choices that must be met and have no member that stands for certain. */
function openChoices({ model, walk, isCertain, isCertainChoice }: View): readonly number[] {
  const { needs, choices } = model.graph;
  const reached = new Set(walk.flatMap((node) => needs[node] ?? []));
  return [...reached].filter(
    (choice) => isCertainChoice(choice) && !choices[choice]?.some(isCertain),
  );
}

/** What is left when all that is certain is taken out. */
interface Rest {
  readonly open: readonly number[];
  readonly deciding: ReadonlyMap<number, readonly number[]>;
  /** The elements that decide, in the order of variables. */
  readonly levels: readonly number[];
}

/**
 * Brings choices together that share places, largest places first: the fewer choices lie between the
 * first and the last that a place decides about, the narrower the diagram.
 */
function byPlaces(
  { graph, elements, elementsOf }: FaultModel,
  choices: readonly number[],
): readonly number[] {
  const size = (element: number): number => elements[element]?.takes.length ?? 0;
  const placesOf = (choice: number): readonly number[] =>
    [...new Set((graph.choices[choice] ?? []).flatMap((node) => elementsOf[node] ?? []))]
      .filter((element) => elements[element]?.place)
      .sort((a, b) => size(b) - size(a) || a - b);
  return choices
    .map((choice) => ({ choice, places: placesOf(choice) }))
    .sort((a, b) => compareLists(a.places, b.places) || a.choice - b.choice)
    .map(({ choice }) => choice);
}

/** The function that each of these choices has somebody standing. */
function allMet(bdd: Bdd, view: View, { open, deciding, levels }: Rest): number {
  const { graph, elementsOf } = view.model;
  const levelOf = new Map(levels.map((element, level) => [element, level]));
  const stands = new Map<number, number>();
  const anyOf = (choice: number): number =>
    (graph.choices[choice] ?? []).reduce(
      (any: number, node) => bdd.or(any, view.isCertain(node) ? TRUE : (stands.get(node) ?? FALSE)),
      FALSE,
    );
  // From the last variables to the first: what is there already is built upon, not copied.
  const allOf = (choices: readonly number[]): number =>
    choices.reduceRight((all: number, choice) => bdd.and(anyOf(choice), all), TRUE);
  const alive = (node: number): number =>
    (elementsOf[node] ?? [])
      .flatMap((element) => levelOf.get(element) ?? [])
      .sort((a, b) => b - a)
      .reduce((all: number, level) => bdd.and(bdd.variable(level), all), TRUE);

  for (const cycle of graph.order) {
    const nodes = cycle.filter((node) => deciding.has(node));
    for (const node of nodes) stands.set(node, alive(node));
    // Who is up is the greatest fixpoint: all stand until what they need is known to be down.
    let changed = nodes.length > 0;
    while (changed && !bdd.full) {
      changed = false;
      for (const node of nodes) {
        const before = stands.get(node) ?? FALSE;
        const after = bdd.and(before, allOf(deciding.get(node) ?? []));
        changed ||= after !== before;
        stands.set(node, after);
      }
      if (cycle.length === 1) break;
    }
  }
  return allOf(open);
}

/** The nodes that decide about the choices, each with what it needs that may be missing. */
function decidingNodes(
  { model, isCertain, isCertainChoice }: View,
  open: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const { needs, choices } = model.graph;
  const deciding = new Map<number, readonly number[]>();
  const found = new Set(calleesOf(open, choices));
  for (const node of found) {
    const missing = (needs[node] ?? []).filter(
      (choice) => !isCertainChoice(choice) && !choices[choice]?.some(isCertain),
    );
    deciding.set(node, missing);
    for (const callee of calleesOf(missing, choices)) found.add(callee);
  }
  return deciding;
}
