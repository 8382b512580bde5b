import type { Point } from "../model/schema.ts";
import type { BoxIndex } from "./box-index.ts";
import { isHorizontal, onSide, outOf, type EdgeEnds } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import { searchWay, solid } from "./edge-search.ts";
import type { Rect } from "./geometry.ts";
import { rightAngles, tidy } from "./route-edge.ts";
import { crosses } from "../lib/rect.ts";

/** How far an edge goes straight out before it turns, and how near it passes other boxes. */
const STUB = 18;
const CLEARANCE = 14;
/** How close to a box counts as through it. */
const TOUCH = 3;
/** What a box in the way and a corner weigh against length. */
const BOX_COST = 2_000;
const CORNER_COST = 24;
/** How many of the boxes in the way are tried to turn beside. */
const MOST_TURNS = 3;

type Way = readonly Point[];

/** Whether a way meets no boxes: no others, and its own only at the ends. */
export function isFree(way: Way, ends: EdgeEnds, boxes: BoxIndex): boolean {
  return boxesMet(way, ends, solid(ends), boxes, 1) === 0;
}

/**
 * A way that goes around the boxes the plain way would cross: with the piece across elsewhere, or in a
 * lane past the boxes in between; failing that, the shortest there is. The plain way when there is none.
 *
 * @param stated sides of the edge that the user chose
 */
export function avoidBoxes(
  plain: Way,
  ends: EdgeEnds,
  ports: Ports,
  stated: { readonly source: boolean; readonly target: boolean },
  boxes: BoxIndex,
): Way {
  const own = solid(ends);
  const crossed = boxesOn(plain, ends, boxes);
  const along = lanesPast(crossed, ends).map((lane) => alongLane(ends, ports, lane));
  const ways = [plain, ...turns(ends, ports, crossed), ...along];
  const { best, isClear } = cheapest(ways, ends, own, boxes);
  if (isClear) return best;
  const met = (way: Way): readonly Rect[] => [
    ...boxesOn(way, ends, boxes),
    ...own.filter((box) => runsInside(way, box)),
  ];
  return searchWay(ends, ports, stated, met) ?? best;
}

/** The way with the fewest boxes in it; of those the shortest. */
function cheapest(
  ways: readonly Way[],
  ends: EdgeEnds,
  own: readonly Rect[],
  boxes: BoxIndex,
): { readonly best: Way; readonly isClear: boolean } {
  const byLength = ways
    .map((way) => ({ way, length: lengthCost(way) }))
    .sort((a, b) => a.length - b.length);
  let best = byLength[0]?.way ?? [];
  let bestCost = Infinity;
  for (const { way, length } of byLength) {
    if (length >= bestCost) break;
    // More boxes than this make it no better than the best; they need not be counted.
    const enough = Math.ceil((bestCost - length) / BOX_COST);
    const met = boxesMet(way, ends, own, boxes, enough);
    // Longer ways cannot be better than one that meets nothing.
    if (met === 0) return { best: way, isClear: true };
    const cost = length + BOX_COST * met;
    if (cost < bestCost) [best, bestCost] = [way, cost];
  }
  return { best, isClear: false };
}

function boxesOn(way: Way, { source, target }: EdgeEnds, boxes: BoxIndex): readonly Rect[] {
  const found = new Set<Rect>();
  for (let index = 1; index < way.length; index++) {
    for (const box of boxes.along(way[index - 1] as Point, way[index] as Point, TOUCH)) {
      if (box !== source && box !== target) found.add(box);
    }
  }
  return [...found];
}

function lengthCost(way: Way): number {
  let cost = way.length * CORNER_COST;
  for (let index = 1; index < way.length; index++) {
    const a = way[index - 1] as Point;
    const b = way[index] as Point;
    cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  }
  return cost;
}

/**
 * How many boxes a way meets, counted up to `enough`; a way back through the boxes it joins, those of
 * them that are its own, meets those too.
 */
function boxesMet(
  way: Way,
  { source, target }: EdgeEnds,
  own: readonly Rect[],
  boxes: BoxIndex,
  enough: number,
): number {
  let met = 0;
  for (let index = 1; index < way.length && met < enough; index++) {
    const a = way[index - 1] as Point;
    const b = way[index] as Point;
    met += boxes.countAlong(a, b, TOUCH, source, target);
    for (const box of own) if (crosses(a, b, box)) met++;
  }
  return met;
}

const runsInside = (way: Way, box: Rect): boolean =>
  way.some((b, index) => index > 0 && crosses(way[index - 1] as Point, b, box));

/** The plain way with its piece across right behind the start, before the end, or beside a box. */
function turns(ends: EdgeEnds, ports: Ports, crossed: readonly Rect[]): readonly Way[] {
  const horizontal = isHorizontal(ends.sourceSide);
  if (horizontal !== isHorizontal(ends.targetSide)) return [];
  const start = outOf(ends.source, ends.sourceSide, ports.source, STUB);
  const end = outOf(ends.target, ends.targetSide, ports.target, STUB);
  const axis = horizontal ? "x" : "y";
  const length = horizontal ? "width" : "height";
  const places = [start[axis], end[axis]];
  for (const box of crossed.slice(0, MOST_TURNS)) {
    places.push(box[axis] - CLEARANCE, box[axis] + box[length] + CLEARANCE);
  }
  return places.map((place) => rightAngles(ends, ports, place));
}

/** Places of lanes before and behind all the crossed boxes. */
function lanesPast(crossed: readonly Rect[], { sourceSide }: EdgeEnds): readonly number[] {
  if (crossed.length === 0) return [];
  const [across, length] = isHorizontal(sourceSide)
    ? (["y", "height"] as const)
    : (["x", "width"] as const);
  return [
    Math.min(...crossed.map((box) => box[across])) - CLEARANCE,
    Math.max(...crossed.map((box) => box[across] + box[length])) + CLEARANCE,
  ];
}

function alongLane(ends: EdgeEnds, ports: Ports, lane: number): Way {
  const start = outOf(ends.source, ends.sourceSide, ports.source, STUB);
  const end = outOf(ends.target, ends.targetSide, ports.target, STUB);
  const horizontal = isHorizontal(ends.sourceSide);
  return tidy([
    onSide(ends.source, ends.sourceSide, ports.source),
    start,
    horizontal ? { x: start.x, y: lane } : { x: lane, y: start.y },
    horizontal ? { x: end.x, y: lane } : { x: lane, y: end.y },
    end,
    onSide(ends.target, ends.targetSide, ports.target),
  ]);
}
