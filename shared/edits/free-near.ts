import { overlaps, type Rect } from "../lib/rect.ts";
import type { Point } from "../model/schema.ts";
import { PADDING } from "./free-place.ts";

const STEPS = 8;

/** The nearest corner above or below a box's own where it overlaps none of the others; its own at worst. */
export function freeNear(taken: readonly Rect[], box: Rect): Point {
  const step = box.height + PADDING;
  for (let away = 0; away <= STEPS; away++) {
    for (const y of [box.y + away * step, box.y - away * step]) {
      if (!taken.some((other) => overlaps(other, { ...box, y }))) return { x: box.x, y };
    }
  }
  return { x: box.x, y: box.y };
}
