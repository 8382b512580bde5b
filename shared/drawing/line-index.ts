import type { Point } from "../model/schema.ts";
import type { Watch } from "./kept-steps.ts";

/** Straight lines of one direction, found by where they lie: on a level, from `low` to `high`. */
export interface LineIndex {
  add(at: number, low: number, high: number): void;
  /** Whether no line lies beside this one, nearer than `distance` (at most `WIDEST`). */
  isClear(at: number, low: number, high: number, distance: number): boolean;
}

/** Lines are kept in strips of this width. */
const WIDEST = 8;

/**
 * Asked for every piece of every edge, so lines are plain numbers in strips.
 *
 * @param level whether the lines are level, not upright
 * @param watch is told where is looked
 */
export function createLineIndex(level: boolean, watch?: Watch): LineIndex {
  const strips = new Map<number, number[]>();
  return {
    add(at, low, high) {
      const strip = Math.floor(at / WIDEST);
      const lines = strips.get(strip);
      if (lines) lines.push(at, low, high);
      else strips.set(strip, [at, low, high]);
    },
    isClear(at, low, high, distance) {
      if (level) watch?.see(low, at - distance, high, at + distance);
      else watch?.see(at - distance, low, at + distance, high);
      const last = Math.floor((at + distance) / WIDEST);
      for (let strip = Math.floor((at - distance) / WIDEST); strip <= last; strip++) {
        const lines = strips.get(strip);
        if (!lines) continue;
        for (let index = 0; index < lines.length; index += 3) {
          if ((lines[index + 1] ?? 0) >= high || (lines[index + 2] ?? 0) <= low) continue;
          if (Math.abs((lines[index] ?? 0) - at) < distance) return false;
        }
      }
      return true;
    },
  };
}

/** Where a piece of a way lies across itself, and from where to where. */
export function lineOf(a: Point, b: Point): readonly [at: number, low: number, high: number] {
  return a.y === b.y
    ? [a.y, Math.min(a.x, b.x), Math.max(a.x, b.x)]
    : [a.x, Math.min(a.y, b.y), Math.max(a.y, b.y)];
}

/** The lines that lie the way a piece does. */
export type LinesOf = (a: Point, b: Point) => LineIndex;
