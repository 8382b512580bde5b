import type { CertainNeeds } from "./certain-needs.ts";
import type { SourceResult } from "./exact.ts";
import type { FaultModel } from "./fault-model.ts";
import { wilsonInterval, type Interval } from "./interval.ts";
import { SAMPLES, sampleSources, type Tally } from "./monte-carlo.ts";
import { productOf } from "./products.ts";
import { servedBy } from "./walk-order.ts";

/** Sources whose elements are all weighed; of the others only those that bring them down alone. */
const MOST_WATCHED = 8;
/** After so many failures half of what was seen of an element is believed. */
const HALF_BELIEVED = 30;

export interface SimulatedResult extends SourceResult {
  readonly interval: Interval;
}

/**
 * The availability of sources that are too tangled to be computed, from samples drawn for all of them
 * together. What every one of them cannot do without is not sampled but multiplied.
 */
export function simulatedAvailability(
  model: FaultModel,
  certain: CertainNeeds,
  sources: readonly number[],
): ReadonlyMap<number, SimulatedResult> {
  const { elements } = model;
  const chance = (element: number): number => elements[element]?.figure.availability ?? 1;
  const seriesOf = (source: number): readonly number[] =>
    [...elements.keys()].filter((element) => certain.element(source, element));
  const series = new Map(sources.map((source) => [source, seriesOf(source)]));
  const bound = (source: number): number => productOf((series.get(source) ?? []).map(chance));
  const weakestFirst = sources.toSorted((a, b) => bound(a) - bound(b) || a - b);
  const common = [...elements.keys()].filter((element) =>
    sources.every((source) => certain.element(source, element)),
  );
  const isCommon = new Set(common);
  const factor = productOf(common.map(chance));
  const tally = sampleSources(model, weakestFirst, MOST_WATCHED, (one) => isCommon.has(one));

  return new Map(
    weakestFirst.map((source, at) => {
      // A source is never more available than what it cannot do without, whatever was drawn.
      const atMost = (value: number): number => Math.min(value, bound(source));
      const up = tally.up[at] ?? 0;
      const availability = atMost((factor * up) / SAMPLES);
      const { low, high } = wilsonInterval(up, SAMPLES);
      const importance = sampledImportance(model, source, at, tally, factor);
      for (const element of series.get(source) ?? []) {
        // It is down whenever the element is: all its standing falls in the element's.
        if (chance(element) > 0) importance.set(element, availability / chance(element));
      }
      const interval = { low: atMost(factor * low), high: atMost(factor * high) };
      return [source, { availability, importance, interval }];
    }),
  );
}

function sampledImportance(
  { graph, elementsOf }: FaultModel,
  source: number,
  at: number,
  { up, failures, upDespite }: Tally,
  factor: number,
): Map<number, number> {
  const importance = new Map<number, number>();
  const counts = upDespite[at];
  if (!counts) return importance;
  for (const element of new Set(
    servedBy(graph, source).flatMap((node) => elementsOf[node] ?? []),
  )) {
    const failed = failures[element] ?? 0;
    if (failed === 0 || failed === SAMPLES) continue;
    const stood = counts[element] ?? 0;
    const difference = ((up[at] ?? 0) - stood) / (SAMPLES - failed) - stood / failed;
    const belief = failed / (failed + HALF_BELIEVED);
    importance.set(element, factor * belief * Math.max(0, difference));
  }
  return importance;
}
