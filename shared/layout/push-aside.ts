import { overlaps, type Rect } from "../lib/rect.ts";
import type { Point } from "../model/schema.ts";

/** The ways to move aside; the first of those equally short is taken. */
const WAYS = ["right", "down", "left", "up"] as const;

/**
 * Moves a box the shortest way along one axis to where it keeps a gap to all others.
 *
 * @param least the smallest corner allowed, inside a container
 */
export function pushAside(
  box: Rect,
  others: readonly Rect[],
  gap: number,
  least: Point | undefined,
): Rect {
  const places = WAYS.map((way) => slide(box, others, gap, way)).filter(
    ({ x, y }) => !least || (x >= Math.min(least.x, box.x) && y >= Math.min(least.y, box.y)),
  );
  const distance = ({ x, y }: Rect): number => Math.abs(x - box.x) + Math.abs(y - box.y);
  return places.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

/** Moves on one way past everything that is hit, until nothing is. */
function slide(box: Rect, others: readonly Rect[], gap: number, way: (typeof WAYS)[number]): Rect {
  let at = box;
  for (;;) {
    const here = at;
    const hit = others.find((other) => overlaps(here, other, gap));
    if (!hit) return here;
    if (way === "right") at = { ...here, x: hit.x + hit.width + gap };
    else if (way === "down") at = { ...here, y: hit.y + hit.height + gap };
    else if (way === "left") at = { ...here, x: hit.x - here.width - gap };
    else at = { ...here, y: hit.y - here.height - gap };
  }
}
