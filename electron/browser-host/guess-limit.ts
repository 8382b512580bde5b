const MOST_WRONG = 60;
const WITHIN_MS = 60_000;

/** Counts wrong tokens; the right one is never asked for here, so that nobody can lock its holder out. */
export interface GuessLimit {
  /**
   * Notes one more wrong token.
   *
   * @returns the seconds for which it and further ones are turned away; 0 while there are few
   */
  wrong(): number;
}

/** @param now milliseconds of a clock that never goes back */
export function createGuessLimit(now: () => number): GuessLimit {
  let times: readonly number[] = [];
  return {
    wrong() {
      const time = now();
      times = times.filter((earlier) => time - earlier < WITHIN_MS);
      const [oldest = time] = times;
      // What is turned away does not count: the list stays short, and the wait has an end.
      if (times.length >= MOST_WRONG) return Math.ceil((oldest + WITHIN_MS - time) / 1000);
      times = [...times, time];
      return 0;
    },
  };
}
