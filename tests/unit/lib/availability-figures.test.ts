import { expect, test } from "vitest";
import { downtimeOf, percentOf } from "../../../shared/lib/availability-figures.ts";

test.each([
  [0.99450249, 99.45],
  [0.9999951, 99.99951],
  [1, 100],
  [0.5, 50],
  [0, 0],
])("%d is %d per cent", (share, percent) => {
  expect(percentOf(share)).toBe(percent);
});

test.each([
  [0.99, "hours", 88],
  [0.9999, "minutes", 53],
  [1, "minutes", 0],
] as const)("%d is down for some %s a year", (share, unit, value) => {
  expect(downtimeOf(share)).toEqual({ unit, value });
});
