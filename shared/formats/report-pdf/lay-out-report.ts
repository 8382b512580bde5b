import type { DesignReport } from "../../design-report/blocks.ts";
import { numberedBlocks } from "../../design-report/numbering.ts";
import { textMark } from "../../drawing/text-marks.ts";
import type { Mark } from "../../drawing/scene.ts";
import { rowsOf } from "./block-rows.ts";
import { paginate, type Page } from "./paginate.ts";
import { COLUMN, INK, lowered, MARGIN, PAPER, textPiece, type Piece } from "./paper.ts";
import type { Row } from "./rows.ts";

const CONTENTS = { size: 10 } as const;

/** The pages of a report: title and contents first, then the rest, each with its number. */
export function layOutReport(report: DesignReport): readonly Page[] {
  const body = paginate(numberedBlocks(report.blocks).flatMap(rowsOf));
  const headings = body.flatMap((page, at) => page.headings.map((one) => ({ ...one, at })));
  // The length of the contents does not hang on the numbers it tells.
  const front = (before: number) =>
    paginate([
      ...titleRows(report),
      ...headings.map(({ level, title, at }) => contentsRow(level, title, before + at + 1)),
    ]);
  const pages = [...front(front(0).length), ...body];
  return pages.map((page, at) => withFoot(page, report.title, at + 1, pages.length));
}

function titleRows({ title, subtitle, facts, contents }: DesignReport): readonly Row[] {
  const whole = { x: MARGIN.x, width: COLUMN };
  const row = (piece: Piece, above: number): Row => ({ ...piece, above });
  return [
    row(lowered(textPiece(subtitle, whole, { size: 11, colour: INK.muted }), 40), 0),
    row(textPiece(title, whole, { size: 26, weight: "bold" }), 2),
    ...facts.map(([label, value]) =>
      row(textPiece(`${label}: ${value.map(({ text }) => text).join("")}`, whole, { size: 10 }), 4),
    ),
    { ...textPiece(contents, whole, { size: 13, weight: "bold" }), above: 40, withNext: true },
  ];
}

/** A title and its page, with room between. */
function contentsRow(level: 1 | 2, title: string, page: number): Row {
  const indent = level === 1 ? 0 : 16;
  const weight = level === 1 ? "bold" : "regular";
  const words = textPiece(
    title,
    { x: MARGIN.x + indent, width: COLUMN - indent - 48 },
    { ...CONTENTS, weight },
  );
  const number = textPiece(String(page), { x: MARGIN.x, width: COLUMN, anchor: "end" }, CONTENTS);
  return {
    height: words.height,
    marks: [...words.marks, ...number.marks],
    above: level === 1 ? 7 : 1,
  };
}

function withFoot(page: Page, title: string, number: number, count: number): Page {
  const middle = page.height - MARGIN.bottom / 2;
  const style = { size: 8, weight: "regular", colour: INK.muted } as const;
  const name = textPiece(title, { x: MARGIN.x, width: PAPER.width / 2 }, style).marks[0];
  const foot: Mark[] = [
    textMark(`${number} / ${count}`, page.width - MARGIN.x, middle, { ...style, anchor: "end" }),
    ...(name?.kind === "text" ? [{ ...name, y: middle + 8 * 0.36 }] : []),
  ];
  return { ...page, marks: [...page.marks, ...foot] };
}
