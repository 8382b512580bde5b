import type { Point } from "../../shared/model/schema.ts";

const CORNER = 6;
const ARROW = { length: 9, half: 4.5 };

/** SVG path along corner points, with rounded corners. */
export function routePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${first.x} ${first.y}`;
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) {
      path += `L${corner.x} ${corner.y}`;
      return;
    }
    const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = towards(corner, before, radius);
    const out = towards(corner, after, radius);
    path += `L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`;
  });
  return path;
}

/** Corners of the arrowhead at the end of a route, as the `points` of a polygon. */
export function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const from = points.findLast((point) => tip && distance(point, tip) > 0.5);
  if (!tip || !from) return "";
  const length = distance(from, tip);
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const base = { x: tip.x - along.x * ARROW.length, y: tip.y - along.y * ARROW.length };
  const side = { x: -along.y * ARROW.half, y: along.x * ARROW.half };
  return [tip, add(base, side), subtract(base, side)].map(({ x, y }) => `${x},${y}`).join(" ");
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return {
    x: from.x + ((to.x - from.x) / whole) * length,
    y: from.y + ((to.y - from.y) / whole) * length,
  };
}
