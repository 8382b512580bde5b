import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hangulMatchesAt, initialsOf } from "../../../shared/lib/hangul.ts";

describe("hangulMatchesAt", () => {
  it.each([
    ["ㄹㄷ", "로드밸런서", 0],
    ["로ㄷㅂ", "로드밸런서", 0],
    ["ㅂㄹㅅ", "로드밸런서", 2],
    ["섭", "서버", 0],
    ["데", "덴마크", 0],
    ["s3", "s3버킷", 0],
    ["ㄲ", "까치", 0],
  ])("%s begins %s at %i", (query, text, at) => {
    expect(hangulMatchesAt(query, text, at)).toBe(true);
  });

  it.each([
    ["ㄹㅂ", "로드밸런서", 0],
    ["섭", "서리", 0],
    ["섭버", "서버버", 0],
    ["ㄱ", "까치", 0],
    ["서버", "서", 0],
  ])("%s does not begin %s at %i", (query, text, at) => {
    expect(hangulMatchesAt(query, text, at)).toBe(false);
  });
});

describe("initialsOf", () => {
  it("shortens syllables and leaves the rest", () => {
    expect(initialsOf("로드밸런서 L7 ㅋ")).toBe("ㄹㄷㅂㄹㅅ L7 ㅋ");
  });

  it("never passes over a match", () => {
    const syllable = fc
      .integer({ min: 0xac00, max: 0xd7a3 })
      .map((code) => String.fromCharCode(code));
    const char = fc.oneof(syllable, fc.constantFrom("ㄱ", "ㅅ", "서", "섭", "버", "a", "1"));
    const text = fc.array(char, { minLength: 1, maxLength: 6 }).map((chars) => chars.join(""));
    const close = fc.constantFrom("서버", "서버사", "방화벽");
    fc.assert(
      fc.property(fc.oneof(text, close), fc.oneof(text, close), (query, found) => {
        const places = Array.from(found, (_, at) => at);
        const matches = places.some((at) => hangulMatchesAt(query, found, at));
        if (matches) expect(initialsOf(found)).toContain(initialsOf(query));
      }),
      { seed: 20264, numRuns: 2000 },
    );
  });
});
