import { createFailureDraws } from "./failure-draws.ts";
import type { FaultModel } from "./fault-model.ts";
import type { NeedGraph } from "./need-graph.ts";
import { servedBy } from "./walk-order.ts";

const BATCH_WORDS = 125;
const BATCH = BATCH_WORDS * 32;
const BATCHES = 25;
const ALL_UP = 0xffffffff;
export const SAMPLES = BATCH * BATCHES;

/** What was counted over all samples. */
export interface Tally {
  /** In how many samples each source stood. */
  readonly up: Float64Array;
  /** In how many samples each element was down. */
  readonly failures: Float64Array;
  /** For each source that is watched, in how many samples it stood while each element was down. */
  readonly upDespite: readonly Float64Array[];
}

/**
 * Samples the elements independently and looks which sources stand, 32 samples at a time. Seeded: the
 * same model gives the same counts. Elements are drawn in id order.
 *
 * @param sources nodes
 * @param watched how many of the sources, from the first, are watched for every element
 * @param isFixed elements that are left standing
 */
export function sampleSources(
  model: FaultModel,
  sources: readonly number[],
  watched: number,
  isFixed: (element: number) => boolean,
): Tally {
  const { graph, elements } = model;
  const nodes = new Set(sources.flatMap((source) => servedBy(graph, source)));
  const order = graph.order
    .map((cycle) => cycle.filter((node) => nodes.has(node)))
    .filter((cycle) => cycle.length > 0);
  const drawn = elements.flatMap((element, number) =>
    isFixed(number) || !element.takes.some((node) => nodes.has(node)) ? [] : [number],
  );
  const rows = new Uint32Array(graph.nodes.length * BATCH_WORDS);
  const draws = createFailureDraws(elements, BATCH);
  const tally = {
    up: new Float64Array(sources.length),
    failures: new Float64Array(elements.length),
    upDespite: sources.slice(0, watched).map(() => new Float64Array(elements.length)),
  };
  // The failures of one batch: of each element where they start, and all of them in one list.
  const starts = new Int32Array(drawn.length + 1);
  let failed = new Int32Array(BATCH);
  for (let batch = 0; batch < BATCHES; batch++) {
    rows.fill(ALL_UP);
    drawn.forEach((element, at) => {
      const start = starts[at] ?? 0;
      if (start + BATCH > failed.length) failed = grown(failed);
      const samples = failed.subarray(start, start + BATCH);
      const count = draws(element, samples);
      starts[at + 1] = start + count;
      for (const node of elements[element]?.takes ?? []) clear(rows, node, samples, count);
    });
    for (const cycle of order) settle(rows, cycle, graph);
    sources.forEach((source, at) => {
      tally.up[at] = (tally.up[at] ?? 0) + countUp(rows, source);
    });
    drawn.forEach((element, at) => {
      const samples = failed.subarray(starts[at], starts[at + 1]);
      tally.failures[element] = (tally.failures[element] ?? 0) + samples.length;
      tally.upDespite.forEach((counts, source) => {
        const stood = countUpAt(rows, sources[source] ?? 0, samples);
        counts[element] = (counts[element] ?? 0) + stood;
      });
    });
  }
  return tally;
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

function clear(rows: Uint32Array, node: number, samples: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const sample = samples[at] ?? 0;
    const word = node * BATCH_WORDS + (sample >>> 5);
    rows[word] = (rows[word] ?? 0) & ~(1 << (sample & 31));
  }
}

/** In how many of these samples a node stands. */
function countUpAt(rows: Uint32Array, node: number, samples: Int32Array): number {
  let count = 0;
  for (const sample of samples) {
    count += ((rows[node * BATCH_WORDS + (sample >>> 5)] ?? 0) >>> (sample & 31)) & 1;
  }
  return count;
}

/** Lets fall who lacks what it needs; round a cycle until nobody falls any more. */
function settle(rows: Uint32Array, cycle: readonly number[], { needs, choices }: NeedGraph): void {
  let fallen = true;
  while (fallen) {
    fallen = false;
    for (const node of cycle) {
      for (const choice of needs[node] ?? []) {
        fallen = keepServed(rows, node, choices[choice] ?? []) || fallen;
      }
    }
    if (cycle.length === 1) return;
  }
}

function keepServed(rows: Uint32Array, node: number, choice: readonly number[]): boolean {
  let fallen = false;
  const own = node * BATCH_WORDS;
  for (let at = 0; at < BATCH_WORDS; at++) {
    let served = 0;
    for (const one of choice) served |= rows[one * BATCH_WORDS + at] ?? 0;
    const before = rows[own + at] ?? 0;
    const after = (before & served) >>> 0;
    if (after === before) continue;
    rows[own + at] = after;
    fallen = true;
  }
  return fallen;
}

function countUp(rows: Uint32Array, node: number): number {
  let count = 0;
  for (let at = 0; at < BATCH_WORDS; at++) count += bitCount(rows[node * BATCH_WORDS + at] ?? 0);
  return count;
}

/** Adds neighbouring bits, pairs, fours and so on in parallel. */
function bitCount(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
