import type { Rect } from "../../../shared/drawing/geometry.ts";
import type { Point } from "../../../shared/model/schema.ts";

/** The side of a box that a point is nearest to. */
export function nearestSide(
  { x, y, width, height }: Rect,
  at: Point,
): "left" | "right" | "top" | "bottom" {
  const distances = [
    ["left", Math.abs(at.x - x)],
    ["right", Math.abs(at.x - x - width)],
    ["top", Math.abs(at.y - y)],
    ["bottom", Math.abs(at.y - y - height)],
  ] as const;
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}
