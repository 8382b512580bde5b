import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FONT_FILES } from "../../../build/fonts.ts";
import { readFontAdvances } from "../../../build/generate/font-advances.ts";
import type { Weight } from "../../../shared/drawing/glyph-metrics.ts";
import { clustersOf, measureText, textRuns } from "../../../shared/drawing/text-runs.ts";

function fontWidth(face: string, text: string): number {
  const font = FONT_FILES.find((one) => one.face === face);
  if (!font) throw new Error(`no font ${face}`);
  const { advances, unitsPerEm } = readFontAdvances(readFileSync(font.source));
  const units = Array.from(text, (char) => advances.get(char.codePointAt(0) ?? 0) ?? Number.NaN);
  return units.reduce((sum, one) => sum + one, 0) / unitsPerEm;
}

describe("measuring text", () => {
  it.each<[string, Weight, string]>([
    ["sans", "regular", "The quick brown fox — 99.95 %"],
    ["sansBold", "bold", "The quick brown fox — 99.95 %"],
    ["sans", "regular", "다람쥐 헌 쳇바퀴에 타고파"],
    ["hanja", "regular", "漢字大韓民國"],
  ])("gives the advances of the font (%s)", (face, weight, text) => {
    expect(measureText(text, 100, weight)).toBeCloseTo(fontWidth(face, text) * 100, 6);
  });

  it("knows the published widths of a syllable and of a capital", () => {
    expect(measureText("가", 2048, "regular")).toBe(1770);
    expect(measureText("A", 2048, "regular")).toBe(1322);
  });

  it("adds nothing for combining marks and grows with the size", () => {
    expect(measureText("e\u0301\u0323", 10, "regular")).toBe(measureText("e", 10, "regular"));
    expect(measureText("abc", 20, "bold")).toBeCloseTo(2 * measureText("abc", 10, "bold"), 9);
  });
});

describe("splitting text by the fonts that have it", () => {
  it.each([
    ["Web 서버", ["sans:Web 서버"]],
    ["漢字 서버", ["hanja:漢字", "sans: 서버"]],
    ["ภ A", ["none:ภ", "sans: A"]],
  ])("%s", (text, runs) => {
    expect(textRuns(text, "bold").map((run) => `${run.face}:${run.text}`)).toEqual(runs);
  });

  it("takes dashes, quotation marks and the ellipsis for characters of their own, as readers do", () => {
    const text = "‐–—‘a’“가”•…‧漢…\u00a0".repeat(2);
    const segments = new Intl.Segmenter("ko").segment(text);
    expect(clustersOf(text, "bold").map((cluster) => cluster.text)).toEqual(
      Array.from(segments, ({ segment }) => segment),
    );
  });

  it("keeps a joined pictograph in one piece", () => {
    const runs = textRuns("a👩‍💻b", "regular");
    expect(runs.map(({ text }) => text)).toEqual(["a", "👩‍💻", "b"]);
    expect(runs[1]?.face).not.toBe("sans");
  });
});
