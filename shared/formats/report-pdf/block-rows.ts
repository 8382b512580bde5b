import type { Block, Fact, FindingBlock, Rich, TableBlock } from "../../design-report/blocks.ts";
import type { Numbered } from "../../design-report/numbering.ts";
import {
  beside,
  box,
  COLUMN,
  INK,
  lowered,
  MARGIN,
  textPiece,
  TONES,
  type Piece,
} from "./paper.ts";
import type { Row } from "./rows.ts";

const BODY = { size: 9.5 } as const;
const SMALL = { size: 8.5 } as const;
const HEADINGS = {
  1: { size: 17, weight: "bold", above: 34, below: 8 },
  2: { size: 12.5, weight: "bold", above: 20, below: 4 },
  3: { size: 10.5, weight: "bold", above: 14, below: 2 },
} as const;
const CELL = { x: 8, y: 4 } as const;
const BAR = 3;
const LABEL_WIDTH = 104;

const WHOLE = { x: MARGIN.x, width: COLUMN } as const;

/** The rows that a block takes on paper. */
export function rowsOf({ block, number }: Numbered): readonly Row[] {
  switch (block.kind) {
    case "heading":
      return [headingRow(block, number)];
    case "paragraph": {
      const colour = block.muted ? INK.muted : INK.text;
      return [
        {
          ...textPiece(plain(block.text), WHOLE, { ...BODY, colour }),
          above: 6,
          ...(block.muted && { withNext: true }),
        },
      ];
    }
    case "list":
      return block.items.map((item) => ({
        ...textPiece(`• ${plain(item)}`, WHOLE, BODY),
        above: 3,
      }));
    case "facts":
      return block.rows.map((fact) => ({ ...factPiece(fact, WHOLE), above: 4 }));
    case "table":
      return tableRows(block);
    case "picture":
      return [{ height: 0, marks: [], above: 12, picture: block.scene }];
    case "finding":
      return findingRows(block);
  }
}

const plain = (text: Rich): string => text.map((piece) => piece.text).join("");

function headingRow({ level, text }: Extract<Block, { kind: "heading" }>, number: string): Row {
  const { above, below, ...style } = HEADINGS[level];
  const title = number === "" ? text : `${number}  ${text}`;
  const piece = textPiece(title, WHOLE, style);
  return {
    ...piece,
    height: piece.height + below,
    above,
    withNext: true,
    ...(level < 3 && { heading: { level: level as 1 | 2, title } }),
  };
}

/** A label in a column of its own, and what it says. */
function factPiece([label, value]: Fact, { x, width }: { x: number; width: number }): Piece {
  const style = { ...SMALL, colour: INK.muted };
  return beside([
    textPiece(label, { x, width: LABEL_WIDTH - 8 }, style),
    textPiece(plain(value), { x: x + LABEL_WIDTH, width: width - LABEL_WIDTH }, SMALL),
  ]);
}

function tableRows({ columns, rows }: TableBlock): readonly Row[] {
  const share = COLUMN / columns.reduce((sum, { width }) => sum + width, 0);
  let left: number = MARGIN.x;
  const places = columns.map(({ width, number }) => {
    const place = { x: left + CELL.x, width: width * share - 2 * CELL.x, number };
    left += width * share;
    return place;
  });
  const line = (texts: readonly string[], weight: "regular" | "bold"): Piece => {
    const cells = texts.map((text, at) => {
      const { x = MARGIN.x, width = COLUMN, number } = places[at] ?? {};
      return textPiece(text, { x, width, anchor: number ? "end" : "start" }, { ...SMALL, weight });
    });
    const piece = lowered(beside(cells), CELL.y);
    const height = piece.height + CELL.y;
    const rule = box({ x: MARGIN.x, y: height - 0.5, width: COLUMN, height: 0.5 }, INK.line);
    return { height, marks: [...piece.marks, rule] };
  };
  const titles = line(
    columns.map(({ title }) => title),
    "bold",
  );
  const ground = box({ x: MARGIN.x, y: 0, width: COLUMN, height: titles.height }, INK.sunken);
  const head: Piece = { ...titles, marks: [ground, ...titles.marks] };
  return [
    { ...head, above: 8, withNext: true },
    ...rows.map((row): Row => ({ ...line(row.map(plain), "regular"), above: 0, head })),
  ];
}

/** With a bar in the severity's colour at its side, which goes on where a page ends. */
function findingRows({
  severity,
  label,
  title,
  rule,
  sentence,
  facts,
}: FindingBlock): readonly Row[] {
  const tone = TONES[severity];
  const inside = { x: MARGIN.x + BAR + 10, width: COLUMN - BAR - 10 };
  const barred = (piece: Piece, above: number, more: Partial<Row> = {}): Row => {
    const { height, marks } = lowered(piece, above);
    const bar = box({ x: MARGIN.x, y: 0, width: BAR, height }, tone);
    return { height, marks: [bar, ...marks], above: 0, ...more };
  };
  const name = textPiece(`${label} · ${title}`, inside, {
    size: 10.5,
    weight: "bold",
    colour: tone,
  });
  const id = textPiece(rule, inside, { size: 8, colour: INK.muted });
  const head = {
    height: name.height + id.height,
    marks: [...name.marks, ...lowered(id, name.height).marks],
  };
  return [
    { ...barred(head, 2, { withNext: true }), above: 14 },
    barred(textPiece(plain(sentence), inside, BODY), 2, facts.length > 0 ? { withNext: true } : {}),
    ...facts.map((fact) => barred(factPiece(fact, inside), 3)),
  ];
}
