import type { Point } from "../model/schema.ts";

export const EDGE_CORNER = 6;
const ARROW = { length: 9, half: 4.5 };

/** SVG path data along corner points, the corners rounded. */
export function roundedPath(points: readonly Point[], corner: number = EDGE_CORNER): string {
  let path = "";
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const radius =
      before && after
        ? Math.min(corner, distance(before, point) / 2, distance(point, after) / 2)
        : 0;
    if (!before) path = `M${at(point)}`;
    else if (!after || radius === 0) path += `L${at(point)}`;
    else {
      const into = towards(point, before, radius);
      path += `L${at(into)}Q${at(point)} ${at(towards(point, after, radius))}`;
    }
  });
  return path;
}

/** Corners of the arrowhead at the end of a way: tip first. None for a way without length. */
export function arrowHead(points: readonly Point[]): readonly Point[] {
  const tip = points.at(-1);
  const from = points.findLast((point) => tip && distance(point, tip) > 0.5);
  if (!tip || !from) return [];
  const base = towards(tip, from, ARROW.length);
  const along = { x: (tip.x - base.x) / ARROW.length, y: (tip.y - base.y) / ARROW.length };
  const side = { x: -along.y * ARROW.half, y: along.x * ARROW.half };
  return [
    tip,
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
}

/** The way without the part that the arrowhead covers, so that a thick line has a sharp tip. */
export function behindArrow(points: readonly Point[]): readonly Point[] {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from || distance(from, tip) <= ARROW.length) return points;
  return [...points.slice(0, -1), towards(tip, from, ARROW.length - 1)];
}

/** Most pieces lie along an axis, where no root is needed. */
function distance(a: Point, b: Point): number {
  if (a.x === b.x) return Math.abs(a.y - b.y);
  return a.y === b.y ? Math.abs(a.x - b.x) : Math.hypot(a.x - b.x, a.y - b.y);
}

const short = (value: number): number => Math.round(value * 100) / 100;
const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
