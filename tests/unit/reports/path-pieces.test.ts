import { expect, test } from "vitest";
import { translator } from "../../../shared/i18n/translate.ts";
import { pathPieces } from "../../../shared/reports/path-pieces.ts";

const marking = { sentence: () => [], name: (id: string) => [{ text: id, isName: true }] };
const written = (steps: number): string =>
  pathPieces(
    Array.from({ length: steps }, (_, at) => `n${at}`),
    marking,
    translator("en"),
  )
    .map(({ text }) => text)
    .join("");

test("a path is written step by step", () => {
  expect(written(3)).toBe("n0 → n1 → n2");
  expect(written(40)).not.toContain("more");
});

test("of a path of thousands both ends are written, and how many steps lie between", () => {
  expect(written(5000)).toMatch(/^n0 → .* → n19 → … 4960 more … → n4980 → .* → n4999$/);
});
