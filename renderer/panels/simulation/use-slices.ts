import { useEffect, useState } from "react";
import type { Job } from "../../../shared/analysis/failure-scenarios.ts";

/** How long the window may be held up at a time. */
const SLICE_MS = 12;
/** Time for the window to show that it is thinking: the first piece may be a long one. */
const START_MS = 25;

export interface Progress<T> {
  /** What the job is about, as it was told. */
  readonly about: string;
  readonly done: number;
  readonly count: number;
  /** All pieces, once every one is there; until then those of the job before about the same. */
  readonly pieces: readonly T[] | null;
  readonly incomplete: boolean;
}

/** Carries a job out piece by piece while the window stays free for the hand. */
export function useSlices<T>(about: string, start: (() => Job<T>) | null): Progress<T> {
  const nothing = { about, done: 0, count: 0, pieces: null, incomplete: false };
  const [progress, setProgress] = useState<Progress<T>>(nothing);
  useEffect(() => {
    if (!start) return;
    let timer = setTimeout(() => {
      const { count, pieces, incomplete = false } = start();
      const iterator = pieces[Symbol.iterator]();
      const made: T[] = [];
      const slice = () => {
        const until = performance.now() + SLICE_MS;
        do {
          const next = iterator.next();
          if (next.done === true) {
            setProgress({ about, done: made.length, count, pieces: made, incomplete });
            return;
          }
          made.push(next.value);
        } while (performance.now() < until);
        setProgress((before) => ({
          about,
          done: made.length,
          count,
          pieces: before.about === about ? before.pieces : null,
          incomplete: false,
        }));
        timer = setTimeout(slice);
      };
      slice();
    }, START_MS);
    return () => clearTimeout(timer);
  }, [about, start]);
  return progress.about === about ? progress : nothing;
}
