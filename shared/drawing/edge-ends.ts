import type { Point } from "../model/schema.ts";
import type { Rect } from "./geometry.ts";

export type Side = "left" | "right" | "top" | "bottom";

/** One edge between two boxes, before it has a way. */
export interface EdgeEnds {
  readonly source: Rect;
  readonly target: Rect;
  readonly sourceSide: Side;
  readonly targetSide: Side;
}

const OPPOSITE: Readonly<Record<Side, Side>> = {
  left: "right",
  right: "left",
  top: "bottom",
  bottom: "top",
};

export const isSide = (value: unknown): value is Side =>
  typeof value === "string" && Object.hasOwn(OPPOSITE, value);

export const isHorizontal = (side: Side): boolean => side === "left" || side === "right";

export const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

/** Diagrams mostly read from left to right: a gap across counts more than one down, if edges fit in. */
const ACROSS_WEIGHT = 1.6;
const ROOM = 40;

/** The sides that face each other across the wider gap. */
export function facingSides(source: Rect, target: Rect): readonly [Side, Side] {
  const from = centre(source);
  const to = centre(target);
  const gapX = gap(source.x, source.width, target.x, target.width);
  const gapY = gap(source.y, source.height, target.y, target.height);
  const across = gapX >= gapY || (gapX >= ROOM && gapX * ACROSS_WEIGHT >= gapY);
  const side: Side = across
    ? to.x >= from.x
      ? "right"
      : "left"
    : to.y >= from.y
      ? "bottom"
      : "top";
  return [side, OPPOSITE[side]];
}

/**
 * The side on which an edge between a container and something inside it runs: where the container's
 * border is nearest to the inner box.
 */
export function innerSide(outer: Rect, inner: Rect): Side {
  const distances: readonly (readonly [Side, number])[] = [
    ["left", inner.x - outer.x],
    ["right", outer.x + outer.width - inner.x - inner.width],
    ["bottom", outer.y + outer.height - inner.y - inner.height],
    ["top", inner.y - outer.y],
  ];
  const [side] = distances.reduce((best, next) => (next[1] < best[1] ? next : best));
  return side;
}

/** The point of a side at a place along it (a y on the left and right, an x on the top and bottom). */
export function onSide(rect: Rect, side: Side, along: number): Point {
  if (side === "left") return { x: rect.x, y: along };
  if (side === "right") return { x: rect.x + rect.width, y: along };
  if (side === "top") return { x: along, y: rect.y };
  return { x: along, y: rect.y + rect.height };
}

/** The end of a straight piece of this length with which an edge leaves a side. */
export function outOf(rect: Rect, side: Side, along: number, length: number): Point {
  const { x, y } = onSide(rect, side, along);
  if (side === "left") return { x: x - length, y };
  if (side === "right") return { x: x + length, y };
  return side === "top" ? { x, y: y - length } : { x, y: y + length };
}

/** Where a side starts and ends along itself. */
export function sideSpan(rect: Rect, side: Side): readonly [from: number, to: number] {
  return isHorizontal(side) ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];
}

function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(b - (a + aLength), a - (b + bLength));
}
