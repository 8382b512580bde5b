import type { Rect } from "../lib/rect.ts";
import { PADDING } from "./free-place.ts";

/** A coordinate on which borders or middles lie, and how far these reach in the other direction. */
export interface Stop {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The stops that boxes offer along an axis, each coordinate once, in ascending order. */
export function stopsOf(
  boxes: readonly Rect[],
  axis: "x" | "y",
  container?: Rect,
): readonly Stop[] {
  const stops = new Map<number, Stop>();
  const add = (value: number, from: number, to: number): void => {
    const known = stops.get(value);
    stops.set(value, {
      value,
      from: Math.min(known?.from ?? from, from),
      to: Math.max(known?.to ?? to, to),
    });
  };
  for (const box of boxes) {
    const { start, end, from, to } = spanOf(box, axis);
    for (const value of [start, (start + end) / 2, end]) add(value, from, to);
  }
  if (container) {
    const { start, end, from, to } = spanOf(container, axis);
    for (const value of [start + PADDING, (start + end) / 2, end - PADDING]) add(value, from, to);
  }
  return [...stops.values()].sort((a, b) => a.value - b.value);
}

interface Span {
  /** Along the axis. */
  readonly start: number;
  readonly end: number;
  /** Across it. */
  readonly from: number;
  readonly to: number;
}

/** A box as seen along an axis. */
export function spanOf({ x, y, width, height }: Rect, axis: "x" | "y"): Span {
  return axis === "x"
    ? { start: x, end: x + width, from: y, to: y + height }
    : { start: y, end: y + height, from: x, to: x + width };
}
