import { downtimeOf, percentOf } from "../lib/availability-figures.ts";
import type { Translate } from "./translate.ts";

/** A probability as a percentage, with as many digits as tell it from 100 %. */
export const availabilityText = (availability: number): string => `${percentOf(availability)}%`;

/** The time in a year for which the service is not there, in words. */
export function downtimeText(availability: number, t: Translate): string {
  const { unit, value } = downtimeOf(availability);
  return t(`bars.${unit}`, { count: value });
}
