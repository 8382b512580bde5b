import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSyntaxFault, lineAndColumn } from "../../../shared/lib/json-syntax.ts";

const RUNS = { seed: 2026, numRuns: 2_000 };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findSyntaxFault", () => {
  it("finds none in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, indent) => {
        expect(findSyntaxFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it("agrees with JSON.parse about any text made of JSON's own pieces", () => {
    const marks = ["{", "}", "[", "]", ",", ":", " ", "\n", "\t", "\u00a0"];
    const texts = ['"a"', '"', "\\", '"\\u12Fg"', '"\\n"'];
    const values = ["1", "-", "0", ".5", "e+9", "true", "nul"];
    const piece = fc.constantFrom(...marks, ...texts, ...values);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join("");
        expect(findSyntaxFault(text) === undefined).toBe(isJson(text));
      }),
      { ...RUNS, numRuns: 20_000 },
    );
  });

  it("finds the place that was damaged: what stands before it can still be completed", () => {
    const broken = fc.tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.constantFrom("}", "]", ":", ",", "x", '"'),
    );
    fc.assert(
      fc.property(broken, ([value, at, char]) => {
        const whole = JSON.stringify({ value });
        const cut = at % whole.length;
        const text = whole.slice(0, cut) + char + whole.slice(cut);
        const fault = findSyntaxFault(text);
        expect(fault === undefined).toBe(isJson(text));
        // Whatever was inserted, nothing before it can be at fault; a wrong escape counts from its start.
        if (fault && fault.problem !== "text") expect(fault.offset).toBeGreaterThanOrEqual(cut);
      }),
      RUNS,
    );
  });

  it.each([
    ["", "end", 0],
    ["[1, 2", "end", 5],
    ['"abc', "end", 4],
    ["[1 2]", "unexpected", 3],
    ["{1: 2}", "unexpected", 1],
    ['{"a" 1}', "unexpected", 5],
    ["[01]", "unexpected", 2],
    ["[tru]", "unexpected", 4],
    ["[1.]", "unexpected", 3],
    ["[-]", "unexpected", 2],
    ["[1e+", "end", 4],
    ["nul", "end", 3],
    ["[] []", "unexpected", 3],
    ["[1}", "unexpected", 2],
    ['["\t"]', "text", 2],
    [String.raw`["\u00g0"]`, "text", 2],
  ] as const)("says of %j: %s at %d", (text, problem, offset) => {
    expect(findSyntaxFault(text)).toEqual({ problem, offset });
  });
});

describe("lineAndColumn", () => {
  it.each([
    ["ab", 0, 1, 1],
    ["ab\ncd", 4, 2, 2],
    ["ab\r\ncd", 4, 2, 1],
    ["a\rb\n\nc", 5, 4, 1],
    ["🦊x", 2, 1, 3],
  ])("of %j at %d is line %d, column %d", (text, offset, line, column) => {
    expect(lineAndColumn(text, offset)).toEqual({ line, column });
  });
});
