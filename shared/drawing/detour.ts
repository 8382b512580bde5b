import type { Point } from "../model/schema.ts";
import type { BoxIndex } from "./box-index.ts";
import { isHorizontal, onSide, type EdgeEnds, type Side } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import type { Rect } from "./geometry.ts";
import type { PieceIndex } from "./piece-index.ts";
import { rightAngles, tidy } from "./route-edge.ts";

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
/** How far lanes past boxes, and the turns into them, are moved off other edges that go there. */
const SHIFTS = [0, 9, 18, 27];

type Way = readonly Point[];

/** What is in the way of an edge: boxes, and the pieces of other edges. */
export interface Obstacles {
  readonly boxes: BoxIndex;
  readonly pieces: PieceIndex;
}

/** Whether a way meets no boxes but its own. */
export function isFree(way: Way, { source, target }: EdgeEnds, { boxes }: Obstacles): boolean {
  for (let index = 1; index < way.length; index++) {
    for (const box of boxes.along(way[index - 1] as Point, way[index] as Point, TOUCH)) {
      if (box !== source && box !== target) return false;
    }
  }
  return true;
}

/**
 * A way that goes around the boxes the plain way would cross: other places for the piece across, or a
 * lane past the boxes in between. The plain way when nothing is better.
 */
export function avoidBoxes(plain: Way, ends: EdgeEnds, ports: Ports, obstacles: Obstacles): Way {
  const crossed = boxesOn(plain, ends, obstacles.boxes);
  const lanes = lanesPast(crossed, ends);
  const along = lanes.map((lane) => alongLane(ends, ports, lane, STUB));
  const best = cheapest([plain, ...turns(ends, ports, crossed), ...along], ends, obstacles.boxes);
  const lane = lanes[along.indexOf(best)];
  return lane === undefined ? best : besideOthers(lane, best, ends, ports, obstacles);
}

/** The way with the fewest boxes in it; of those the shortest. */
function cheapest(ways: readonly Way[], ends: EdgeEnds, boxes: BoxIndex): Way {
  const byLength = ways
    .map((way) => ({ way, length: lengthCost(way) }))
    .sort((a, b) => a.length - b.length);
  let best = byLength[0]?.way ?? [];
  let bestCost = Infinity;
  for (const { way, length } of byLength) {
    if (length >= bestCost) break;
    const cost = length + BOX_COST * boxesMet(way, ends, boxes);
    if (cost < bestCost) [best, bestCost] = [way, cost];
  }
  return best;
}

/** The same way in a lane a little further out, where the first is taken. */
function besideOthers(
  lane: number,
  first: Way,
  ends: EdgeEnds,
  ports: Ports,
  obstacles: Obstacles,
): Way {
  const { source, target } = ends;
  const middle = (centreAcross(source, ends) + centreAcross(target, ends)) / 2;
  const outwards = lane < middle ? -1 : 1;
  const shifted = SHIFTS.flatMap((shift) =>
    SHIFTS.slice(0, 2).map((stub) => alongLane(ends, ports, lane + outwards * shift, STUB + stub)),
  );
  return (
    shifted.find((way) => obstacles.pieces.isAlone(way) && isFree(way, ends, obstacles)) ?? first
  );
}

function centreAcross({ x, y, width, height }: Rect, { sourceSide }: EdgeEnds): number {
  return isHorizontal(sourceSide) ? y + height / 2 : x + width / 2;
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
    const [a, b] = [way[index - 1] as Point, way[index] as Point];
    cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  }
  return cost;
}

/** How many boxes a way meets; a way back through the boxes it joins meets those too. */
function boxesMet(way: Way, { source, target }: EdgeEnds, boxes: BoxIndex): number {
  let met = 0;
  for (let index = 1; index < way.length; index++) {
    const [a, b] = [way[index - 1] as Point, way[index] as Point];
    for (const box of boxes.along(a, b, TOUCH)) if (box !== source && box !== target) met++;
    if (crosses(a, b, source)) met++;
    if (crosses(a, b, target)) met++;
  }
  return met;
}

/** Whether a piece runs inside a box, not only along its border. */
function crosses(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  return (
    Math.min(a.x, b.x) < x + width - 1 &&
    Math.max(a.x, b.x) > x + 1 &&
    Math.min(a.y, b.y) < y + height - 1 &&
    Math.max(a.y, b.y) > y + 1
  );
}

/** The plain way with its piece across right behind the start, before the end, or beside a box. */
function turns(ends: EdgeEnds, ports: Ports, crossed: readonly Rect[]): readonly Way[] {
  const horizontal = isHorizontal(ends.sourceSide);
  if (horizontal !== isHorizontal(ends.targetSide)) return [];
  const start = out(ends.source, ends.sourceSide, ports.source, STUB);
  const end = out(ends.target, ends.targetSide, ports.target, STUB);
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
  const [across, length] = isHorizontal(sourceSide)
    ? (["y", "height"] as const)
    : (["x", "width"] as const);
  return [
    Math.min(...crossed.map((box) => box[across])) - CLEARANCE,
    Math.max(...crossed.map((box) => box[across] + box[length])) + CLEARANCE,
  ];
}

function alongLane(ends: EdgeEnds, ports: Ports, lane: number, stub: number): Way {
  const start = out(ends.source, ends.sourceSide, ports.source, stub);
  const end = out(ends.target, ends.targetSide, ports.target, stub);
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

/** The end of the short straight piece with which an edge leaves a side. */
function out(rect: Rect, side: Side, along: number, length: number): Point {
  const { x, y } = onSide(rect, side, along);
  if (side === "left") return { x: x - length, y };
  if (side === "right") return { x: x + length, y };
  return side === "top" ? { x, y: y - length } : { x, y: y + length };
}
