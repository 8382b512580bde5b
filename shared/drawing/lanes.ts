/** Distances between lanes that are tried, the comfortable one first, and what counts as on each other. */
const STEPS = [8, 4];
export const TOUCH = 4;
/** How far a piece may be moved. */
export const FURTHEST = 48;
/** The least length left to the pieces beside one that is moved. */
export const LEAST_STUB = 8;

/**
 * The places to move a piece to, nearest first.
 *
 * @param side 1 or -1: which side comes first
 */
export function* placesBeside(
  at: number,
  side: number,
): Generator<readonly [place: number, step: number]> {
  for (const step of STEPS) {
    for (let aside = step; aside <= FURTHEST; aside += step) {
      yield [at + side * aside, step];
      yield [at - side * aside, step];
    }
  }
}
