import type { Rect } from "../lib/rect.ts";
import type { Size } from "../model/schema.ts";
import { equalGaps, type Place } from "./snap-gaps.ts";
import { stopsOf, type Stop } from "./snap-stops.ts";

/** The direction in which a box is shifted to fit a guide. */
export type Axis = "x" | "y";

/** A line through borders or middles that lie on it: at one coordinate, between two of the other. */
interface LineGuide {
  readonly kind: "line";
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** One of several gaps of the same width, between `from` and `to`, at a coordinate across. */
interface GapGuide {
  readonly kind: "gap";
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export type Guide = LineGuide | GapGuide;

/** What a moved box can fit, sorted for quick look-up. Made once at the start of a gesture. */
export interface SnapIndex {
  readonly x: AxisIndex;
  readonly y: AxisIndex;
}

interface AxisIndex {
  readonly stops: readonly Stop[];
  readonly places: readonly Place[];
}

export interface Snapped {
  /** How far to shift the box; 0 along an axis where nothing is near. */
  readonly x: number;
  readonly y: number;
  readonly guides: readonly Guide[];
}

/** How far from a guide still counts as on it: halves of pixels come from middles. */
const SAME = 0.01;

/**
 * Prepares snapping of a box of one size.
 *
 * @param siblings boxes that stand still; borders and middles count, and the gaps between them
 * @param container the box around them, whose own middle and inner borders count
 */
export function snapIndex(siblings: readonly Rect[], size: Size, container?: Rect): SnapIndex {
  const of = (axis: Axis): AxisIndex => ({
    stops: stopsOf(siblings, axis, container),
    places: equalGaps(siblings, axis, axis === "x" ? size.width : size.height),
  });
  return { x: of("x"), y: of("y") };
}

/**
 * Shifts a box to what is nearest within reach, along each axis by itself, and says what it fits then.
 * Looks only at the neighbourhood in the sorted index.
 */
export function snap(index: SnapIndex, box: Rect, reach: number): Snapped {
  const x = shift(index.x, box, "x", reach);
  const y = shift(index.y, box, "y", reach);
  const fitted = { ...box, x: box.x + x, y: box.y + y };
  return { x, y, guides: [...guidesOf(index.x, fitted, "x"), ...guidesOf(index.y, fitted, "y")] };
}

/**
 * Fits the borders that were pulled, those that stand elsewhere than at the start, to the nearest stop
 * within reach or else to the grid; a border that stays gives no guide.
 *
 * @param grid side of the squares of the grid; null for none
 */
export function snapBorders(
  index: SnapIndex,
  start: Rect,
  box: Rect,
  reach: number,
  grid: number | null,
): { readonly box: Rect; readonly guides: readonly Guide[] } {
  const guides: Guide[] = [];
  const fit = (axis: Axis, before: number, now: number): number => {
    if (Math.abs(before - now) < SAME) return now;
    const found = near(index[axis].stops, now, reach);
    const best = found.reduce<Stop | undefined>(
      (one, next) => (one && Math.abs(one.value - now) <= Math.abs(next.value - now) ? one : next),
      undefined,
    );
    if (!best) return grid === null ? now : Math.round(now / grid) * grid;
    const [low, high] = across(box, axis);
    const ends = { from: Math.min(best.from, low), to: Math.max(best.to, high) };
    guides.push({ kind: "line", axis, at: best.value, ...ends });
    return best.value;
  };
  const left = fit("x", start.x, box.x);
  const right = fit("x", start.x + start.width, box.x + box.width);
  const top = fit("y", start.y, box.y);
  const bottom = fit("y", start.y + start.height, box.y + box.height);
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, guides };
}

function shift({ stops, places }: AxisIndex, box: Rect, axis: Axis, reach: number): number {
  let best = Infinity;
  const offer = (by: number): void => {
    if (Math.abs(by) <= reach && Math.abs(by) < Math.abs(best)) best = by;
  };
  for (const mark of marksOf(box, axis)) {
    for (const { value } of near(stops, mark, reach)) offer(value - mark);
  }
  for (const place of near(places, box[axis], reach)) {
    if (isBeside(place, box, axis)) offer(place.value - box[axis]);
  }
  return best === Infinity ? 0 : best;
}

function guidesOf({ stops, places }: AxisIndex, box: Rect, axis: Axis): readonly Guide[] {
  const guides: Guide[] = [];
  const [low, high] = across(box, axis);
  for (const mark of marksOf(box, axis)) {
    for (const { value, from, to } of near(stops, mark, SAME)) {
      const ends = { from: Math.min(from, low), to: Math.max(to, high) };
      guides.push({ kind: "line", axis, at: value, ...ends });
    }
  }
  for (const place of near(places, box[axis], SAME)) {
    if (!isBeside(place, box, axis)) continue;
    const at = (Math.max(place.from, low) + Math.min(place.to, high)) / 2;
    for (const [from, to] of place.gaps) guides.push({ kind: "gap", axis, at, from, to });
  }
  return guides;
}

/** The coordinates of a box that may come to lie on a stop. */
function marksOf(box: Rect, axis: Axis): readonly number[] {
  const start = box[axis];
  const length = axis === "x" ? box.width : box.height;
  return [start, start + length / 2, start + length];
}

/** From where to where a box reaches in the other direction. */
function across(box: Rect, axis: Axis): readonly [from: number, to: number] {
  return axis === "x" ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
}

function isBeside(place: Place, box: Rect, axis: Axis): boolean {
  const [from, to] = across(box, axis);
  return from < place.to && place.from < to;
}

/** The entries of a list sorted by value that lie within reach of a value. */
function near<T extends { readonly value: number }>(
  sorted: readonly T[],
  value: number,
  reach: number,
): readonly T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? 0) < value - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end]?.value ?? Infinity) <= value + reach) end++;
  return sorted.slice(low, end);
}
