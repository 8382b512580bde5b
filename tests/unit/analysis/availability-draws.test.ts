import { expect, test } from "vitest";
import { wilsonInterval } from "../../../shared/analysis/availability/interval.ts";
import { naturalLog } from "../../../shared/analysis/availability/natural-log.ts";
import { pcg32 } from "../../../shared/analysis/availability/pcg32.ts";

test("the generator gives the numbers of its reference implementation", () => {
  // The first round of the demonstration program on pcg-random.org: seed 42, sequence 54.
  const draw = pcg32(42, 54);
  expect(Array.from({ length: 6 }, () => draw().toString(16))).toEqual([
    "a15c02b7",
    "7b47f409",
    "ba1d3330",
    "83d2f293",
    "bfa4784b",
    "cbed606e",
  ]);
});

test("the logarithm is right to fifteen digits", () => {
  for (const x of [1, 0.999999, 0.9, 0.71, 0.70710678, 0.5, 0.1, 1e-9, 2 ** -33, 5e-324]) {
    expect(naturalLog(x)).toBeCloseTo(Math.log(x), 12);
    expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(
      1e-15 * Math.abs(Math.log(x)),
    );
  }
});

test("the interval of a share stays within 0 and 1 and is never empty", () => {
  const half = wilsonInterval(500, 1000);
  expect(half.low).toBeCloseTo(0.46907, 5);
  expect(half.high).toBeCloseTo(0.53093, 5);
  expect(wilsonInterval(1000, 1000)).toEqual({
    low: expect.closeTo(0.99617, 5) as number,
    high: 1,
  });
  expect(wilsonInterval(0, 1000)).toEqual({
    low: expect.closeTo(0, 12) as number,
    high: expect.closeTo(0.00383, 5) as number,
  });
});
