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
  /** By processor time. */
  readonly slowest: { readonly target: string; readonly seed: number; readonly ms: number };
}

/** Feeds targets with mutated inputs; each input follows from its own seed, so that one can be run again. */
export async function runFuzz(
  targets: readonly Target[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<FuzzOutcome> {
  const lots = targets.flatMap((target) => Array.from({ length: target.share }, () => target));
  const crashes: { target: string; seed: number; error: string }[] = [];
  let slowest = { target: "", seed, ms: 0 };
  for (let round = 0; round < count; round += 1) {
    const own = seed + round;
    const random = chance(own);
    const target = random.one(lots);
    const start = process.cpuUsage();
    try {
      await target.run(random);
    } catch (error) {
      crashes.push({
        target: target.name,
        seed: own,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    // Processor time: on a busy machine the clock says little about the input.
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    if (ms > slowest.ms) slowest = { target: target.name, seed: own, ms };
  }
  return { count, crashes, slowest };
}
