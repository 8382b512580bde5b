import { boundsOf, type Rect } from "../lib/rect.ts";
import type { Mark } from "./scene.ts";

const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** A box around everything that a mark paints; it may be a little larger. */
export function markBounds(mark: Mark): Rect {
  switch (mark.kind) {
    case "box":
      return grown(mark, (mark.stroke?.width ?? 0) / 2);
    case "line":
      return grown(around(mark.points), mark.stroke.width);
    case "polygon":
      return around(mark.points);
    case "icon":
      return { x: mark.x, y: mark.y, width: mark.size, height: mark.size };
    case "text": {
      const { x, y, size, anchor, runs } = mark;
      const width = runs.reduce((sum, run) => sum + run.width * size, 0);
      return { x: x - width * ANCHOR_SHARE[anchor], y: y - size, width, height: size * 1.4 };
    }
  }
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Rect {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  return boundsOf(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))) ?? nothing;
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
