import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOtherLayout } from "../../../shared/lib/keyboard-layout.ts";

describe("the other keyboard layout", () => {
  it.each([
    ["tjqj", "서버"],
    ["fhem qoffjstj", "로드 밸런서"],
    ["qkdghkqur", "방화벽"],
    ["dhswkd", "온장"],
    ["rkqt", "값"],
    ["rkqtdl", "값이"],
    ["rkqtl", "갑시"],
    ["Rhc", "꽃"],
    ["dhk-1", "와-1"],
    ["qt", "ㅂㅅ"],
    ["TJQJ", "써뻐"],
  ])("makes %s to %s", (keys, letters) => {
    expect(inOtherLayout(keys)).toBe(letters);
  });

  it.each([
    ["ㅊ우", "cdn"],
    ["ㅈㅁㄹ", "waf"],
    ["ㅍㅔㅊ", "vpc"],
    ["ㄲㅇㄴ", "Rds"],
  ])("makes %s back to %s", (letters, keys) => {
    expect(inOtherLayout(letters)).toBe(keys);
  });

  it("types every text of Hangul syllables again from its keys", () => {
    const syllable = fc
      .integer({ min: 0xac00, max: 0xd7a3 })
      .map((code) => String.fromCharCode(code));
    const text = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, (hangul) => {
        expect(inOtherLayout(inOtherLayout(hangul))).toBe(hangul);
      }),
      { seed: 7 },
    );
  });
});
