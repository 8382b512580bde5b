import type { Point } from "../model/schema.ts";
import type { Rect } from "./geometry.ts";

export type Side = "left" | "right" | "top" | "bottom";

/** The way an edge takes: corner points from border to border, and where its label sits. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

const middle = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/**
 * Routes an edge between two boxes with right angles: out of the side that faces the other box, one
 * bend pair half way. The canvas and every export draw this same route.
 */
export function routeEdge(source: Rect, target: Rect): Route {
  const from = middle(source);
  const to = middle(target);
  const gapX = Math.max(target.x - (source.x + source.width), source.x - (target.x + target.width));
  const gapY = Math.max(
    target.y - (source.y + source.height),
    source.y - (target.y + target.height),
  );
  if (gapX >= gapY) {
    const rightward = to.x >= from.x;
    const start = { x: rightward ? source.x + source.width : source.x, y: from.y };
    const end = { x: rightward ? target.x : target.x + target.width, y: to.y };
    const x = (start.x + end.x) / 2;
    return bent([start, { x, y: start.y }, { x, y: end.y }, end]);
  }
  const downward = to.y >= from.y;
  const start = { x: from.x, y: downward ? source.y + source.height : source.y };
  const end = { x: to.x, y: downward ? target.y : target.y + target.height };
  const y = (start.y + end.y) / 2;
  return bent([start, { x: start.x, y }, { x: end.x, y }, end]);
}

function bent(points: readonly Point[]): Route {
  const [, second, third] = points as [Point, Point, Point, Point];
  return { points, label: { x: (second.x + third.x) / 2, y: (second.y + third.y) / 2 } };
}
