import { chance } from "./mutate.ts";
import type { Target } from "./reader-targets.ts";

export interface FuzzOutcome {
  readonly count: number;
  /** What went wrong, with the seed of the input that did it. */
  readonly crashes: readonly {
    readonly target: string;
    readonly seed: number;
    readonly error: string;
  }[];
  /** By processor time, of two runs if the first was slow. */
  readonly slowest: { readonly target: string; readonly seed: number; readonly ms: number };
}

/** Longer than this an input is called a hang. */
export const HANG_MS = 1_000;

/** Milliseconds of processor time: on a busy machine the clock says little about an input. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Feeds targets with mutated inputs; each input follows from its own seed, so that one can be run again. One that
 * is slow is: what the collector or a first compilation took does not come a second time.
 */
export async function runFuzz(
  targets: readonly Target[],
  {
    count,
    seed,
    time = processorTime,
  }: { readonly count: number; readonly seed: number; readonly time?: () => number },
): Promise<FuzzOutcome> {
  const lots = targets.flatMap((target) => Array.from({ length: target.share }, () => target));
  const crashes: { target: string; seed: number; error: string }[] = [];
  let slowest = { target: "", seed, ms: 0 };
  /** How long the input took; null when it broke something. */
  const once = async (own: number) => {
    const random = chance(own);
    const target = random.one(lots);
    const start = time();
    try {
      await target.run(random);
      return { target: target.name, seed: own, ms: time() - start };
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      crashes.push({ target: target.name, seed: own, error: words });
      return null;
    }
  };
  for (let own = seed; own < seed + count; own += 1) {
    const first = await once(own);
    const again = first && first.ms > HANG_MS ? await once(own) : first;
    if (!first || !again) continue;
    const took = again.ms < first.ms ? again : first;
    if (took.ms > slowest.ms) slowest = took;
  }
  return { count, crashes, slowest };
}
