import type { Point } from "../model/schema.ts";
import { centre, facingSides, isHorizontal, onSide, type EdgeEnds } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import type { Rect } from "./geometry.ts";

/** The way an edge takes: corner points from border to border, and where its label sits. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

/**
 * Routes one edge between two boxes on its own, with right angles: out of the side that faces the other
 * box, one bend pair half way. For edges under the hand; `routeEdges` minds the others.
 */
export function routeEdge(source: Rect, target: Rect): Route {
  const [sourceSide, targetSide] = facingSides(source, target);
  const along = isHorizontal(sourceSide) ? "y" : "x";
  const ports = { source: centre(source)[along], target: centre(target)[along] };
  return routeAlong(rightAngles({ source, target, sourceSide, targetSide }, ports));
}

/** The corners of a plain way between two ports. `turn` is where the piece across lies. */
export function rightAngles(ends: EdgeEnds, ports: Ports, turn?: number): readonly Point[] {
  const start = onSide(ends.source, ends.sourceSide, ports.source);
  const end = onSide(ends.target, ends.targetSide, ports.target);
  const horizontal = isHorizontal(ends.sourceSide);
  if (horizontal !== isHorizontal(ends.targetSide)) {
    return tidy([start, horizontal ? { x: end.x, y: start.y } : { x: start.x, y: end.y }, end]);
  }
  if (horizontal) {
    const x = turn ?? Math.round((start.x + end.x) / 2);
    return tidyTurn(start, { x, y: start.y }, { x, y: end.y }, end);
  }
  const y = turn ?? Math.round((start.y + end.y) / 2);
  return tidyTurn(start, { x: start.x, y }, { x: end.x, y }, end);
}

/** A route along corners, its label in the middle of the longest piece. */
export function routeAlong(points: readonly Point[]): Route {
  return { points, label: middleOf(longestPiece(points)) };
}

/** The same way without corners that are none. */
export function tidy(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept[kept.length - 1];
    const before = kept[kept.length - 2];
    if (last?.x === point.x && last.y === point.y) continue;
    if (last && before && goesOn(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Whether a way goes straight on at a point. */
const goesOn = (before: Point, at: Point, after: Point): boolean =>
  (before.x === at.x && at.x === after.x) || (before.y === at.y && at.y === after.y);

/** A way of four points, mostly with all its corners. */
function tidyTurn(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  const points = [a, b, c, d];
  return goesOn(a, b, c) || goesOn(b, c, d) ? tidy(points) : points;
}

type Piece = readonly [Point, Point];

/** The straight pieces of a way. */
export function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).map((point, index) => [points[index] as Point, point]);
}

function longestPiece(points: readonly Point[]): Piece {
  const origin = points[0] ?? { x: 0, y: 0 };
  let longest: Piece = [origin, origin];
  let most = 0;
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1] as Point;
    const b = points[index] as Point;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if (length > most) [longest, most] = [[a, b], length];
  }
  return longest;
}

const middleOf = ([a, b]: Piece): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
