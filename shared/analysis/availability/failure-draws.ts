import type { FaultElement } from "./fault-model.ts";
import { naturalLog } from "./natural-log.ts";
import { pcg32 } from "./pcg32.ts";

const SEED = 20_261_121;
const SEQUENCE = 1;
const DRAWS = 2 ** 32;

/** Writes the samples in which an element fails into a list, in rising order, and says how many. */
export type DrawFailures = (element: number, samples: Int32Array) => number;

/**
 * Draws failures of one batch of samples after another. Failures are rare: the samples up to the next
 * one are drawn as one number, from the geometric distribution, which forgets what was before.
 */
export function createFailureDraws(elements: readonly FaultElement[], batch: number): DrawFailures {
  const draw = pcg32(SEED, SEQUENCE);
  const logs = Float64Array.from(elements, ({ figure }) =>
    figure.availability > 0 ? naturalLog(figure.availability) : -Infinity,
  );
  return (element, samples) => {
    const log = logs[element] ?? 0;
    if (log === 0) return 0;
    let count = 0;
    for (let sample = -1; ;) {
      sample += 1 + Math.floor(naturalLog((draw() + 0.5) / DRAWS) / log);
      if (sample >= batch) return count;
      samples[count++] = sample;
    }
  };
}
