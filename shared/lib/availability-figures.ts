const MINUTES_A_YEAR = 365 * 24 * 60;

/**
 * A share of time as a percentage, with as many digits as tell it from 100: 0.99450249 is 99.45,
 * 0.9999951 is 99.99951.
 */
export function percentOf(share: number): number {
  return Number((100 - Number(((1 - share) * 100).toPrecision(2))).toFixed(9));
}

/** How long something does not work in a year: to two digits, in hours from one hour on. */
export function downtimeOf(share: number): {
  readonly unit: "hours" | "minutes";
  readonly value: number;
} {
  const minutes = (1 - share) * MINUTES_A_YEAR;
  const unit = minutes < 60 ? "minutes" : "hours";
  return { unit, value: Number((unit === "hours" ? minutes / 60 : minutes).toPrecision(2)) };
}
