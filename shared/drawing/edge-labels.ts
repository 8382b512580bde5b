import { cleanText } from "../lib/clean-text.ts";
import type { DiagramEdge, Point } from "../model/schema.ts";
import type { BoxIndex } from "./box-index.ts";
import type { Rect } from "./geometry.ts";
import { piecesOf } from "./route-edge.ts";
import { wrapText, type TextLine } from "./wrap-text.ts";

export const LABEL = {
  size: 11,
  lineHeight: 14,
  width: 150,
  maxLines: 2,
  paddingX: 4,
  paddingY: 2,
};

/** Places tried along an edge, as shares of its length; the middle is the best. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** The lines of an edge's name; none when it has none. */
export function labelLines(edge: DiagramEdge): readonly TextLine[] {
  const name = cleanText(edge.name ?? "");
  if (name === "") return [];
  const { size, width, maxLines } = LABEL;
  return wrapText(name, { size, weight: "regular", width, maxLines });
}

/** The box that label lines take around a point. */
export function labelBox(lines: readonly TextLine[], { x, y }: Point): Rect {
  const width = Math.max(...lines.map((line) => line.width)) + 2 * LABEL.paddingX;
  const height = lines.length * LABEL.lineHeight + 2 * LABEL.paddingY;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/**
 * The place for a label along an edge that covers the fewest components and other labels.
 *
 * @param usual the place that is best if nothing is there
 */
export function placeLabel(
  lines: readonly TextLine[],
  points: readonly Point[],
  usual: Point,
  taken: readonly BoxIndex[],
): Point {
  let best = usual;
  let fewest = Infinity;
  for (const place of [usual, ...SHARES.map((share) => pointAt(points, share))]) {
    const box = labelBox(lines, place);
    const covered = taken.reduce((count, index) => count + index.touching(box).length, 0);
    if (covered < fewest) [best, fewest] = [place, covered];
    if (covered === 0) break;
  }
  return best;
}

/** The point at a share of a way's length. */
export function pointAt(points: readonly Point[], share: number): Point {
  const pieces = piecesOf(points).map(([a, b]) => ({
    a,
    b,
    length: Math.hypot(b.x - a.x, b.y - a.y),
  }));
  let rest = pieces.reduce((sum, { length }) => sum + length, 0) * share;
  for (const { a, b, length } of pieces) {
    if (rest <= length && length > 0) {
      const part = rest / length;
      return { x: Math.round(a.x + (b.x - a.x) * part), y: Math.round(a.y + (b.y - a.y) * part) };
    }
    rest -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
