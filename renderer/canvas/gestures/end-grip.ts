import type { Point } from "../../../shared/model/schema.ts";

/** How far out of the component a grip sits, on the screen: its side is where new edges begin. */
const OUT = 14;

/** The most of a straight piece that a grip may take, so that the middle stays free to be bent. */
const SHARE = 0.34;

/** A first piece shorter than this, on the screen, is a jog; the grip goes on round the corner. */
const JOG = 24;

/**
 * Where the grip of an edge's first end sits: on the line, a little out of the component.
 *
 * @param way the points of the edge from the end in question, in the diagram's units
 */
export function endGrip(way: readonly Point[], zoom: number): Point | undefined {
  const pieces = way.slice(1).map((to, index) => {
    const from = way[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const first = pieces[0];
  if (!first) return way[0];
  const whole = pieces.reduce((sum, { length }) => sum + length, 0);
  const room = first.length * zoom < JOG ? whole : first.length;
  let left = Math.min(OUT / zoom, room * SHARE);
  for (const { from, to, length } of pieces) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return way[0];
}
