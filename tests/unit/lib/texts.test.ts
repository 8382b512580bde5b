import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip } from "../../../shared/lib/clip.ts";
import { jsonPointer } from "../../../shared/lib/json-pointer.ts";
import { quoteJson } from "../../../shared/lib/json-scalar.ts";
import { utf8Length } from "../../../shared/lib/utf8-length.ts";

const RUNS = { seed: 2026, numRuns: 1_000 };
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((units) => String.fromCharCode(...units)),
);

describe("utf8Length", () => {
  it("counts what an encoder writes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
      RUNS,
    );
  });
});

describe("quoteJson", () => {
  it("writes what JSON.stringify writes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quoteJson(text)).toBe(JSON.stringify(text));
      }),
      RUNS,
    );
  });
});

describe("clip", () => {
  it("keeps a text that fits and never cuts a pair in two", () => {
    expect(clip("abc", 3)).toBe("abc");
    expect(clip("abcd", 3)).toBe("abc");
    expect(clip("ab🦊", 3)).toBe("ab");
  });
});

describe("jsonPointer", () => {
  it("escapes the tilde and the slash", () => {
    expect(jsonPointer(["a/b", 0, "~x", ""])).toBe("/a~1b/0/~0x/");
    expect(jsonPointer([])).toBe("");
  });
});
