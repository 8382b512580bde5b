import type { Mark } from "../../drawing/scene.ts";
import { textMark } from "../../drawing/text-marks.ts";
import { wrapText } from "../../drawing/wrap-text.ts";
import type { Weight } from "../../drawing/glyph-metrics.ts";
import type { Severity } from "../../rules/define-rule.ts";

/** A4 upright; lengths in points. */
export const PAPER = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { x: 56, top: 60, bottom: 64 } as const;
export const COLUMN = PAPER.width - 2 * MARGIN.x;
export const ROOM = PAPER.height - MARGIN.top - MARGIN.bottom;

export const INK = {
  text: "#1b2130",
  muted: "#5a6376",
  line: "#d5dae3",
  sunken: "#f5f6f9",
} as const;

export const TONES: Readonly<Record<Severity, string>> = {
  critical: "#a3123a",
  high: "#c23616",
  medium: "#8a5a00",
  low: "#0b6b75",
  info: "#5a6376",
};

const LEADING = 1.5;
/** What does not fit on most of a page ends in an ellipsis. */
const MOST_LINES = 44;

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

/** Marks with their upper edge at 0, and how much room they take. */
export interface Piece {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A text of one paragraph, broken into lines of a width. */
export function textPiece(
  text: string,
  { x, width, anchor = "start" }: { x: number; width: number; anchor?: "start" | "end" },
  { size, weight = "regular", colour = INK.text }: TextStyle,
): Piece {
  const lines = wrapText(text, { size, weight, width, maxLines: MOST_LINES });
  const pitch = size * LEADING;
  const left = anchor === "end" ? x + width : x;
  return {
    height: lines.length * pitch,
    marks: lines.map((line, at) =>
      textMark(line.text, left, (at + 0.5) * pitch, { size, weight, colour, anchor }),
    ),
  };
}

/** Pieces with the same upper edge. */
export function beside(pieces: readonly Piece[]): Piece {
  return {
    height: Math.max(0, ...pieces.map(({ height }) => height)),
    marks: pieces.flatMap(({ marks }) => marks),
  };
}

/** A piece lower on the page. */
export function lowered({ height, marks }: Piece, by: number): Piece {
  return { height: height + by, marks: marks.map((mark) => movedDown(mark, by)) };
}

export function movedDown(mark: Mark, by: number): Mark {
  switch (mark.kind) {
    case "box":
    case "text":
    case "icon":
      return { ...mark, y: mark.y + by };
    case "line":
    case "polygon":
      return { ...mark, points: mark.points.map(({ x, y }) => ({ x, y: y + by })) };
  }
}

export const box = (
  rect: { x: number; y: number; width: number; height: number },
  fill: string,
): Mark => ({ kind: "box", ...rect, radius: 0, fill });
