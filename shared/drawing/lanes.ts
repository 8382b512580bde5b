/** Distances between lanes that are tried, the comfortable one first, and what counts as on each other. */
const STEPS = [8, 4];
export const TOUCH = 4;
/** How far a piece may be moved. */
export const FURTHEST = 48;
/** The least length left to the pieces beside one that is moved. */
export const LEAST_STUB = 8;

interface Aside {
  /** How far to move a piece; negative is to the other side. */
  readonly by: number;
  /** The distance to keep from others. */
  readonly step: number;
}

/** The ways to move a piece aside, nearest first. */
export const ASIDES: readonly Aside[] = STEPS.flatMap((step) =>
  Array.from({ length: FURTHEST / step }, (_, index) => (index + 1) * step).flatMap((by) => [
    { by, step },
    { by: -by, step },
  ]),
);
