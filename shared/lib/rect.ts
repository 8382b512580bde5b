type Place = Pick<Rect, "x" | "y">;

/** A box in pixels, y down. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share some area, or come nearer than `gap`. */
export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether two boxes are the same. */
export const sameRect = (a: Rect, b: Rect): boolean =>
  a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

/** Whether a box lies in another, borders touching or not. */
export function isAround(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** Whether a point lies in a box or on its border. */
export const holds = ({ x, y, width, height }: Rect, point: Place): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** Whether a straight piece, level or upright, runs inside a box, not only along its border. */
export function crosses(a: Place, b: Place, { x, y, width, height }: Rect): boolean {
  return (
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.x, b.x) > x &&
    Math.min(a.y, b.y) < y + height &&
    Math.max(a.y, b.y) > y
  );
}

/** The smallest box around all; undefined around none. */
export function boundsOf(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
