import type { Translate } from "./translate.ts";

const MINUTES_A_YEAR = 365 * 24 * 60;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * 60;
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 6;

/**
 * A probability as a percentage with as many digits as tell it from 100 %: 99.95 %, 99.9995 %. Never
 * rounded up to 100 %.
 */
export function availabilityText(availability: number): string {
  if (availability >= 1) return "100 %";
  const missing = Math.max(1 - availability, 1e-12);
  const nines = Math.ceil(-Math.log10(missing * 100) - 1e-9);
  const digits = Math.min(Math.max(nines + 1, FEWEST_DIGITS), MOST_DIGITS);
  const shift = 10 ** digits;
  return `${(Math.floor(availability * 100 * shift + 1e-6) / shift).toFixed(digits)} %`;
}

/** The time in a year for which the service is not there, in words. */
export function downtimeText(availability: number, t: Translate): string {
  const minutes = (1 - availability) * MINUTES_A_YEAR;
  if (minutes >= 2 * MINUTES_A_DAY)
    return t("bars.days", { count: round(minutes / MINUTES_A_DAY) });
  if (minutes >= 2 * MINUTES_AN_HOUR) {
    return t("bars.hours", { count: round(minutes / MINUTES_AN_HOUR) });
  }
  if (minutes >= 2) return t("bars.minutes", { count: round(minutes) });
  return t("bars.seconds", { count: round(minutes * 60) });
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, "") : String(Math.round(value));
}
