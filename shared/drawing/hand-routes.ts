import type { Point } from "../model/schema.ts";
import { centre, onSide, type Side } from "./edge-ends.ts";
import { withinPage, type Rect } from "./geometry.ts";

const LOOP = 24;

/** The way of an edge from a box to itself: out at the top, back in at the right. */
export function loopAt({ x, y, width, height }: Rect): readonly Point[] {
  const right = x + width;
  const across = right - Math.min(40, width / 4);
  const down = y + height / 2;
  return [
    { x: across, y },
    { x: across, y: y - LOOP },
    { x: right + LOOP, y: y - LOOP },
    { x: right + LOOP, y: down },
    { x: right, y: down },
  ];
}

/**
 * The way through corners that the user placed.
 *
 * @param origin what the corners are relative to
 */
export function throughBends(
  source: Rect,
  target: Rect,
  bends: readonly Point[],
  origin: Point,
): readonly Point[] {
  const corners = bends.map(({ x, y }) => ({
    x: withinPage(x + origin.x),
    y: withinPage(y + origin.y),
  }));
  const first = corners[0] ?? centre(target);
  const last = corners.at(-1) ?? centre(source);
  const points = [borderTowards(source, first), ...corners, borderTowards(target, last)];
  // Corners in line stay: the user put them there, and may want to take hold of them again.
  return points.filter(({ x, y }, index) => {
    const before = points[index - 1];
    return before?.x !== x || before.y !== y;
  });
}

/** The point of a box's border from which the way to a point is straightest. */
function borderTowards(rect: Rect, { x, y }: Point): Point {
  const inside = (value: number, from: number, length: number): boolean =>
    value >= from && value <= from + length;
  const middle = centre(rect);
  if (inside(y, rect.y, rect.height)) return onSide(rect, x < middle.x ? "left" : "right", y);
  if (inside(x, rect.x, rect.width)) return onSide(rect, y < middle.y ? "top" : "bottom", x);
  const horizontal = Math.abs(x - middle.x) / rect.width > Math.abs(y - middle.y) / rect.height;
  const side: Side = horizontal
    ? x < middle.x
      ? "left"
      : "right"
    : y < middle.y
      ? "top"
      : "bottom";
  return onSide(rect, side, horizontal ? middle.y : middle.x);
}
