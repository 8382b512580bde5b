import type { FaultElement } from "./fault-model.ts";
import { naturalLog } from "./natural-log.ts";
import { pcg32 } from "./pcg32.ts";

const SEED = 20_261_121;
const SEQUENCE = 1;
const DRAWS = 2 ** 32;

/** Calls back for each sample in which an element fails, in rising order. */
export type DrawFailures = (element: number, failed: (sample: number) => void) => void;

/**
 * Draws failures of one batch of samples after another. Failures are rare: the samples up to the next
 * one are drawn as one number, from the geometric distribution, which forgets what was before.
 */
export function createFailureDraws(elements: readonly FaultElement[], batch: number): DrawFailures {
  const draw = pcg32(SEED, SEQUENCE);
  const logs = elements.map(({ figure }) =>
    figure.availability > 0 ? naturalLog(figure.availability) : -Infinity,
  );
  return (element, failed) => {
    const log = logs[element] ?? 0;
    if (log === 0) return;
    const skip = (): number => Math.floor(naturalLog((draw() + 0.5) / DRAWS) / log);
    for (let sample = skip(); sample < batch; sample += 1 + skip()) failed(sample);
  };
}
