import type { Point } from "../model/schema.ts";
import type { BoxIndex } from "./box-index.ts";
import { isFree } from "./detour.ts";
import type { EdgeEnds } from "./edge-ends.ts";
import type { Rect } from "./geometry.ts";
import { ASIDES, LEAST_STUB, TOUCH } from "./lanes.ts";
import { lineOf, type LinesOf } from "./line-index.ts";

type Way = readonly Point[];

/** Kept free at the corners of a box. */
const CORNER = 12;

/** The same way with its first and last piece moved along the sides, where they lie on others. */
export function moveEnds(way: Way, ends: EdgeEnds, linesOf: LinesOf, boxes: BoxIndex): Way {
  if (way.length < 3) return way;
  const free = (one: Way): boolean => isFree(one, ends, boxes);
  const begun = moveFirst(way, ends.source, linesOf, free);
  const backwards = begun.toReversed();
  // Which way around it is gone makes no difference to the boxes on it.
  const ended = moveFirst(backwards, ends.target, linesOf, free);
  return ended === backwards ? begun : ended.toReversed();
}

function moveFirst(way: Way, rect: Rect, linesOf: LinesOf, free: (way: Way) => boolean): Way {
  const [a, b, after, ...rest] = way as [Point, Point, Point, ...Point[]];
  const lines = linesOf(a, b);
  const [at, low, high] = lineOf(a, b);
  if (lines.isClear(at, low, high, TOUCH)) return way;
  const level = a.y === b.y;
  const axis = level ? "y" : "x";
  const [from, length] = level ? [rect.y, rect.height] : [rect.x, rect.width];
  const bends = Math.sign(after[axis] - at);
  for (const { by, step } of ASIDES) {
    const place = at + bends * by;
    if (place < from + CORNER || place > from + length - CORNER) continue;
    // The way must go on as it does, not turn around.
    if ((after[axis] - place) * bends < LEAST_STUB) continue;
    if (!lines.isClear(place, low, high, step)) continue;
    const moved = [{ ...a, [axis]: place }, { ...b, [axis]: place }, after, ...rest];
    if (free(moved)) return moved;
  }
  return way;
}
