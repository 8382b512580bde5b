import { compareCodeUnits } from "../../lib/compare.ts";
import type { System } from "../system.ts";
import { certainNeeds } from "./certain-needs.ts";
import { exactAvailability, type SourceResult } from "./exact.ts";
import { createFaultModel, type FaultElement, type FaultModel } from "./fault-model.ts";
import type { Figure } from "./figures.ts";
import type { Interval } from "./interval.ts";
import { createNeedGraph, neededBy } from "./need-graph.ts";
import { simulatedAvailability, type SimulatedResult } from "./simulated.ts";

/** How many elements are named that help most. */
const MOST_HELP = 5;
/** Steps of decision diagrams for one source, and for all: about a tenth of a second and a second. */
const STEPS_EACH = 2_000_000;
const STEPS_TOGETHER = 16_000_000;

/** How much the availability of a source would gain if this element never failed instead of always. */
export interface Importance {
  readonly id: string;
  readonly importance: number;
}

export interface SourceEstimate {
  readonly source: string;
  /** The probability that the source is served. */
  readonly availability: number;
  readonly method: "exact" | "simulated";
  /** The 95 % interval of a simulated figure. */
  readonly interval?: Interval;
  /** The five elements with the highest Birnbaum importance. */
  readonly importance: readonly Importance[];
}

/** An element of the estimate and where its figure comes from. */
export interface Assumption extends Figure {
  readonly id: string;
}

/** Plain data throughout, so that it can be posted and printed. */
export interface AvailabilityEstimate {
  /** In id order; empty without an entry. */
  readonly sources: readonly SourceEstimate[];
  /** The source with the lowest figure. */
  readonly weakest: SourceEstimate | undefined;
  readonly assumptions: readonly Assumption[];
}

const estimates = new WeakMap<System, AvailabilityEstimate>();

/**
 * How likely each source is served (rules reference, 1.9; 03, section 4): exactly where that fits, else
 * from seeded samples. Slow on large tangled designs: up to a few seconds. Computed once a system.
 */
export function estimateAvailability(system: System): AvailabilityEstimate {
  const known = estimates.get(system);
  if (known) return known;
  const estimate = compute(system);
  estimates.set(system, estimate);
  return estimate;
}

function compute(system: System): AvailabilityEstimate {
  const graph = createNeedGraph(system, neededBy(system, system.sources));
  const model = createFaultModel(system, graph);
  const results = resultsBySource(system, model);
  const sources = [...results]
    .sort(([a], [b]) => a - b)
    .map(([node, result]) => describe(model, node, result));
  const [weakest] = sources.toSorted((a, b) => a.availability - b.availability);
  return { sources, weakest, assumptions: model.elements.map(assumptionOf) };
}

function resultsBySource(
  system: System,
  model: FaultModel,
): ReadonlyMap<number, SourceResult | SimulatedResult> {
  const certain = certainNeeds(model);
  const results = new Map<number, SourceResult | SimulatedResult>();
  const tangled: number[] = [];
  let together = STEPS_TOGETHER;
  const nodes = system.sources.flatMap((source) => model.graph.indexOf(source) ?? []);
  for (const node of nodes.sort((a, b) => a - b)) {
    const steps = Math.min(STEPS_EACH, together);
    const allowance = { steps };
    const result = exactAvailability(model, certain, node, allowance);
    together -= steps - Math.max(0, allowance.steps);
    if (result) results.set(node, result);
    else tangled.push(node);
  }
  if (tangled.length === 0) return results;
  return new Map([...results, ...simulatedAvailability(model, certain, tangled)]);
}

function describe(
  { graph, elements }: FaultModel,
  node: number,
  result: SourceResult | SimulatedResult,
): SourceEstimate {
  return {
    source: graph.nodes[node]?.id ?? "",
    availability: result.availability,
    ...("interval" in result
      ? { method: "simulated", interval: result.interval }
      : { method: "exact" }),
    importance: mostImportant(elements, result.importance),
  };
}

/** Elements that decide nothing are left out; of equal ones the smaller id comes first. */
function mostImportant(
  elements: readonly FaultElement[],
  importance: ReadonlyMap<number, number>,
): readonly Importance[] {
  return [...importance]
    .flatMap(([element, value]) => {
      const id = elements[element]?.id;
      return id !== undefined && value > 0 ? [{ id, importance: value }] : [];
    })
    .sort((a, b) => b.importance - a.importance || compareCodeUnits(a.id, b.id))
    .slice(0, MOST_HELP);
}

function assumptionOf({ id, figure }: FaultElement): Assumption {
  return { id, ...figure };
}
