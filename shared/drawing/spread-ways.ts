import type { Point } from "../model/schema.ts";
import type { BoxIndex } from "./box-index.ts";
import type { EdgeEnds } from "./edge-ends.ts";
import type { Rect } from "./geometry.ts";
import { ASIDES, FURTHEST, LEAST_STUB, TOUCH } from "./lanes.ts";
import { createLineIndex, lineOf, type LineIndex, type LinesOf } from "./line-index.ts";
import type { RouteSteps } from "./route-steps.ts";
import { moveEnds } from "./spread-ends.ts";

type Way = readonly Point[];

/** What a piece keeps from boxes. */
const CLEARANCE = 6;

/**
 * Moves pieces that lie on each other into lanes of their own, as far as the boxes beside leave room.
 * First and last pieces stay on the sides where they are. Nothing is led through a box, and no way turns
 * around.
 *
 * @param ways each is changed into one with the same corners, elsewhere
 * @param edges what each joins
 * @param fixed ways that stay as they are
 * @param borders of containers: a line on one is not seen
 */
export function spreadWays(
  ways: readonly Way[],
  edges: readonly { readonly id: string; readonly ends: EdgeEnds }[],
  fixed: readonly Way[],
  boxes: BoxIndex,
  borders: readonly Rect[],
  steps: RouteSteps,
): readonly Way[] {
  const level = createLineIndex(true, steps.watch);
  const upright = createLineIndex(false, steps.watch);
  const linesOf: LinesOf = (a, b) => (a.y === b.y ? level : upright);
  const note = (a: Point, b: Point): void => {
    const [at, low, high] = lineOf(a, b);
    linesOf(a, b).add(at, low, high);
  };
  for (const { x, y, width, height } of borders) {
    for (const at of [y, y + height]) level.add(at, x, x + width);
    for (const at of [x, x + width]) upright.add(at, y, y + height);
  }
  for (const way of fixed) for (const [a, b] of pieces(way)) note(a, b);
  const placed = ways.map((way, index) => {
    const { id, ends } = edges[index] as (typeof edges)[number];
    const moved = steps.ends.take(id, { way, ends }, () => moveEnds(way, ends, linesOf, boxes));
    const [first, ...others] = pieces(moved);
    const last = others.at(-1);
    if (first) note(...first);
    if (last) note(...last);
    return moved;
  });
  return placed.map((way, index) => {
    const { id } = edges[index] as (typeof edges)[number];
    const moved = steps.middles.take(id, way, () =>
      way.length < 4 ? way : moveMiddles(way, linesOf, boxes),
    );
    // As they came to lie: a moved piece makes those beside it longer or shorter.
    for (const [a, b] of moved === way ? pieces(way).slice(1, -1) : pieces(moved)) note(a, b);
    return moved;
  });
}

/** Moves every piece but the first and the last off what lies there. */
function moveMiddles(way: Way, linesOf: LinesOf, boxes: BoxIndex): Way {
  let points: Point[] | undefined;
  for (let index = 1; index + 2 < way.length; index++) {
    const now: Way = points ?? way;
    const [before, a, b, after] = now.slice(index - 1, index + 3) as [Point, Point, Point, Point];
    const lines = linesOf(a, b);
    const [at, low, high] = lineOf(a, b);
    if (lines.isClear(at, low, high, TOUCH)) continue;
    const place = clearPlace(before, a, b, after, lines, boxes);
    if (place === at) continue;
    const axis = a.y === b.y ? "y" : "x";
    points ??= [...way];
    points[index] = { ...a, [axis]: place };
    points[index + 1] = { ...b, [axis]: place };
  }
  return points ?? way;
}

const pieces = (way: Way): (readonly [Point, Point])[] =>
  way.slice(1).map((b, index) => [way[index] as Point, b]);

/** The nearest lane that is free, first on the side to which the way bends; where it is when none is. */
function clearPlace(
  before: Point,
  a: Point,
  b: Point,
  after: Point,
  lines: LineIndex,
  boxes: BoxIndex,
): number {
  const [at, low, high] = lineOf(a, b);
  const axis = a.y === b.y ? "y" : "x";
  const [from, to] = roomBeside(a, b, [before[axis], after[axis]], boxes);
  const side = before[axis] + after[axis] >= 2 * at ? 1 : -1;
  for (const { by, step } of ASIDES) {
    const place = at + side * by;
    if (place >= from && place <= to && lines.isClear(place, low, high, step)) return place;
  }
  return at;
}

/** How far a piece can be moved to both sides before it meets a box or turns its way around. */
function roomBeside(
  a: Point,
  b: Point,
  neighbours: readonly number[],
  boxes: BoxIndex,
): readonly [from: number, to: number] {
  const horizontal = a.y === b.y;
  const [at, low, high] = lineOf(a, b);
  let [from, to] = [at - FURTHEST, at + FURTHEST];
  for (const place of neighbours) {
    if (place < at) from = Math.max(from, place + LEAST_STUB);
    if (place > at) to = Math.min(to, place - LEAST_STUB);
  }
  const area = horizontal
    ? { x: low - CLEARANCE, y: from, width: high - low + 2 * CLEARANCE, height: to - from }
    : { x: from, y: low - CLEARANCE, width: to - from, height: high - low + 2 * CLEARANCE };
  for (const box of boxes.touching(area)) {
    const [start, end] = horizontal ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    if (start >= at) to = Math.min(to, start - CLEARANCE);
    else if (end <= at) from = Math.max(from, end + CLEARANCE);
    else return [at, at];
  }
  return [from, to];
}
