import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonEqual } from "../../../shared/lib/json-equal.ts";
import type { Json } from "../../../shared/lib/json.ts";
import { boundsOf, overlaps } from "../../../shared/lib/rect.ts";
import { roundHalfAway } from "../../../shared/lib/round.ts";

const RUNS = { seed: 2026, numRuns: 500 };

describe("jsonEqual", () => {
  it("finds every value equal to its copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonEqual(value as Json, JSON.parse(JSON.stringify(value)) as Json)).toBe(
          JSON.stringify(value) === JSON.stringify(JSON.parse(JSON.stringify(value))),
        );
      }),
      RUNS,
    );
  });

  it.each<[Json | undefined, Json | undefined, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [0, -0, false],
    ["1", 1, false],
    [undefined, null, false],
  ])("of %j and %j is %s", (a, b, equal) => {
    expect(jsonEqual(a, b)).toBe(equal);
    expect(jsonEqual(b, a)).toBe(equal);
  });
});

describe("roundHalfAway", () => {
  it("mirrors: what is left of zero rounds as what is right of it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const there = roundHalfAway(-value);
        expect(there === 0 ? 0 : -there).toBe(roundHalfAway(value));
      }),
      RUNS,
    );
  });

  it("makes zero of what is no number", () => {
    expect([Number.NaN, Infinity, -Infinity].map(roundHalfAway)).toEqual([0, 0, 0]);
  });
});

describe("rectangles", () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

  it("that only touch do not overlap, unless a gap is asked for", () => {
    expect(overlaps(box(0, 0), box(10, 0))).toBe(false);
    expect(overlaps(box(0, 0), box(10, 0), 1)).toBe(true);
    expect(overlaps(box(0, 0), box(9, 9))).toBe(true);
    expect(overlaps(box(0, 0), box(0, 10))).toBe(false);
  });

  it("have bounds around all of them", () => {
    expect(boundsOf([box(5, -5), box(-20, 30)])).toEqual({ x: -20, y: -5, width: 35, height: 45 });
    expect(boundsOf([])).toBeUndefined();
  });
});
