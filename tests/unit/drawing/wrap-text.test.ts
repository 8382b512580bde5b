import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "../../../shared/drawing/text-runs.ts";
import { wrapText } from "../../../shared/drawing/wrap-text.ts";

const wrap = (text: string, width = 112, maxLines = 3) =>
  wrapText(text, { size: 13, weight: "bold", width, maxLines });
const lines = (text: string, width?: number, maxLines?: number) =>
  wrap(text, width, maxLines).map((line) => line.text);

describe("wrapping text", () => {
  it.each<[string, string, string[]]>([
    ["keeps short names on one line", "Web 1", ["Web 1"]],
    ["breaks Latin at blanks", "AWS Systems Manager", ["AWS Systems", "Manager"]],
    ["breaks Hangul at blanks where it can", "주문 데이터베이스 예비", ["주문 데이터베이스", "예비"]],
    ["breaks Hangul between syllables where it must", "대한민국전자정부표준프레임", ["대한민국전자정부표", "준프레임"]],
    ["breaks after hyphens", "application-server-01", ["application-", "server-01"]],
    ["keeps a date whole", "Review of 2026-11-21", ["Review of", "2026-11-21"]],
    ["keeps a date whole in Hangul", "점검결과 2026-11-21", ["점검결과", "2026-11-21"]],
    ["breaks a row of numbers that is longer than a line", "2026-11-21-2027-01-01", ["2026-11-21-", "2027-01-01"]],
    ["breaks inside a word only when it is longer than a line", "Supercalifragilisticexpiali", ["Supercalifragilisti", "cexpiali"]],
    ["breaks Hanja anywhere", "大韓民國金融監督院電算", ["大韓民國金融監督院", "電算"]],
    ["breaks before an opening bracket", "데이터베이스서버(예비)", ["데이터베이스서버", "(예비)"]],
  ])("%s", (_law, text, expected) => {
    expect(lines(text)).toEqual(expected);
  }); // prettier-ignore

  it("ends in an ellipsis what does not fit", () => {
    expect(lines("Primary PostgreSQL database cluster", 112, 2)).toEqual([
      "Primary",
      "PostgreSQL dat…",
    ]);
  });

  it("never breaks a joined pictograph or a letter from its marks", () => {
    const text = "👩‍💻👨‍👩‍👧e\u0301".repeat(6);
    const clusters = lines(text, 40, 20).flatMap((line) =>
      Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment),
    );
    expect(new Set(clusters)).toEqual(new Set(["👩‍💻", "👨‍👩‍👧", "e\u0301"]));
  });

  it("loses nothing but blanks, and no line is wider than allowed unless one character is", () => {
    const words = fc.constantFrom("서버", "Web", "-", " ", "漢字", "👩‍💻", "(", "대한민국전자정부", "x".repeat(30));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.integer({ min: 20, max: 300 }), (parts, width) => {
        const text = parts.join("").trim();
        const wrapped = wrap(text, width, 1_000);
        expect(wrapped.map((line) => line.text).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of wrapped) {
          expect(line.width).toBeCloseTo(measureText(line.text, 13, "bold"), 6);
          const single = Array.from(new Intl.Segmenter().segment(line.text)).length === 1;
          expect(single || line.width <= width + 1e-6).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  }); // prettier-ignore

  it("keeps to the number of lines", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        expect(lines(text, 60, most).length).toBeLessThanOrEqual(most);
      }),
      { seed: 8 },
    );
  });
});
