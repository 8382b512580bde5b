import type { Point } from "../model/schema.ts";
import { around, type BoxIndex } from "./box-index.ts";
import { isHorizontal, onSide, type EdgeEnds, type Side } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import type { Rect } from "./geometry.ts";
import { piecesOf, rightAngles, tidy } from "./route-edge.ts";

/** How far an edge goes straight out before it turns, and how near it passes other boxes. */
const STUB = 18;
const CLEARANCE = 14;
/** How close to a box counts as through it. */
const TOUCH = 3;
/** What a box in the way, lying on another edge, crossing one, and a corner weigh against length. */
const BOX_COST = 2_000;
const OVERLAP_COST = 160;
const CROSSING_COST = 40;
const CORNER_COST = 24;
/** Lanes past boxes, and places to turn into them, for edges that take the same way round. */
const LANES = [0, 9, 18];
const STUBS = [0, 9];

/** What is in the way of an edge: boxes, and the pieces of other edges that run the same way. */
export interface Obstacles {
  readonly boxes: BoxIndex;
  readonly level: BoxIndex;
  readonly upright: BoxIndex;
}

/** Notes a routed edge, so that later ones keep off it. */
export function occupy(points: readonly Point[], { level, upright }: Obstacles): void {
  for (const [a, b] of piecesOf(points)) (a.y === b.y ? level : upright).add(around(a, b, 1));
}

/** Whether a way meets no boxes but its own. */
export function isFree(points: readonly Point[], ends: EdgeEnds, { boxes }: Obstacles): boolean {
  return boxesOn(points, boxes, [ends.source, ends.target]).length === 0;
}

/**
 * A way that goes around the boxes the plain way would cross: other places for the piece across, or a
 * lane past the boxes in between. The plain way when nothing is better.
 */
export function avoidBoxes(
  plain: readonly Point[],
  ends: EdgeEnds,
  ports: Ports,
  obstacles: Obstacles,
): readonly Point[] {
  const own = [ends.source, ends.target];
  const crossed = boxesOn(plain, obstacles.boxes, own);
  const ways = [plain, ...turns(ends, ports, crossed), ...lanes(ends, ports, crossed)];
  let best = plain;
  let bestCost = Infinity;
  for (const way of ways) {
    // What is longer already needs no look at what is in its way.
    const length = lengthCost(way);
    if (length >= bestCost) continue;
    const cost = length + obstacleCost(way, obstacles, own);
    if (cost < bestCost) [best, bestCost] = [way, cost];
  }
  return best;
}

function boxesOn(points: readonly Point[], boxes: BoxIndex, except: readonly Rect[]): Rect[] {
  const found = new Set<Rect>();
  for (const [a, b] of piecesOf(points)) {
    for (const box of boxes.touching(around(a, b, TOUCH)))
      if (!except.includes(box)) found.add(box);
  }
  return [...found];
}

function lengthCost(points: readonly Point[]): number {
  const lengths = piecesOf(points).map(([a, b]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y));
  return points.length * CORNER_COST + lengths.reduce((sum, length) => sum + length, 0);
}

function obstacleCost(
  points: readonly Point[],
  obstacles: Obstacles,
  own: readonly Rect[],
): number {
  let cost = 0;
  for (const [a, b] of piecesOf(points)) {
    cost += BOX_COST * obstacles.boxes.hits(around(a, b, TOUCH), own);
    const [along, across] =
      a.y === b.y ? [obstacles.level, obstacles.upright] : [obstacles.upright, obstacles.level];
    cost += OVERLAP_COST * along.hits(around(a, b, TOUCH));
    cost += CROSSING_COST * across.hits(around(a, b, 0));
    // A way back through the boxes it joins is no way.
    for (const box of own) if (crosses(a, b, box)) cost += BOX_COST;
  }
  return cost;
}

function crosses(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  const inner = { left: x + 1, right: x + width - 1, top: y + 1, bottom: y + height - 1 };
  return (
    Math.min(a.x, b.x) < inner.right &&
    Math.max(a.x, b.x) > inner.left &&
    Math.min(a.y, b.y) < inner.bottom &&
    Math.max(a.y, b.y) > inner.top
  );
}

/** The plain way with its piece across right behind the start, before the end, or beside a box. */
function turns(ends: EdgeEnds, ports: Ports, crossed: readonly Rect[]): (readonly Point[])[] {
  const horizontal = isHorizontal(ends.sourceSide);
  if (horizontal !== isHorizontal(ends.targetSide)) return [];
  const start = out(ends.source, ends.sourceSide, ports.source);
  const end = out(ends.target, ends.targetSide, ports.target);
  const axis = horizontal ? "x" : "y";
  const length = horizontal ? "width" : "height";
  const places = [start[axis], end[axis]];
  for (const box of crossed) {
    places.push(box[axis] - CLEARANCE, box[axis] + box[length] + CLEARANCE);
  }
  return places.map((place) => rightAngles(ends, ports, place));
}

/** Ways along a lane before, between or behind the crossed boxes. */
function lanes(ends: EdgeEnds, ports: Ports, crossed: readonly Rect[]): (readonly Point[])[] {
  const horizontal = isHorizontal(ends.sourceSide);
  const [across, length] = horizontal ? (["y", "height"] as const) : (["x", "width"] as const);
  const before = Math.min(...crossed.map((box) => box[across])) - CLEARANCE;
  const after = Math.max(...crossed.map((box) => box[across] + box[length])) + CLEARANCE;
  return LANES.flatMap((step) => [before - step, after + step]).flatMap((lane) =>
    STUBS.map((more) => alongLane(ends, ports, lane, STUB + more)),
  );
}

function alongLane(ends: EdgeEnds, ports: Ports, lane: number, stub: number): readonly Point[] {
  const start = out(ends.source, ends.sourceSide, ports.source, stub);
  const end = out(ends.target, ends.targetSide, ports.target, stub);
  const corners = isHorizontal(ends.sourceSide)
    ? [
        { x: start.x, y: lane },
        { x: end.x, y: lane },
      ]
    : [
        { x: lane, y: start.y },
        { x: lane, y: end.y },
      ];
  return tidy([
    onSide(ends.source, ends.sourceSide, ports.source),
    start,
    ...corners,
    end,
    onSide(ends.target, ends.targetSide, ports.target),
  ]);
}

/** The end of the short straight piece with which an edge leaves a side. */
function out(rect: Rect, side: Side, along: number, length = STUB): Point {
  const { x, y } = onSide(rect, side, along);
  if (side === "left") return { x: x - length, y };
  if (side === "right") return { x: x + length, y };
  return side === "top" ? { x, y: y - length } : { x, y: y + length };
}
