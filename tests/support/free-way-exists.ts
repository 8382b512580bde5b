import { overlaps, type Rect } from "../../shared/lib/rect.ts";
import type { Point } from "../../shared/model/schema.ts";

const CLEARANCE = 12;
const STUB = 18;

/**
 * Whether a way with right angles leads from a box to another past all boxes, found by trying every line
 * beside every box. Slow, and sure: what it finds, a router must find too.
 *
 * @param boxes all boxes, both ends among them
 */
export function freeWayExists(source: Rect, target: Rect, boxes: readonly Rect[]): boolean {
  const free = (a: Point, b: Point, but?: Rect): boolean =>
    boxes.every((box) => box === but || !overlaps(box, around(a, b)));
  const outs = (rect: Rect): readonly Point[] =>
    sides(rect)
      .filter(([border, out]) => free(border, out, rect))
      .map(([, out]) => out);
  const [starts, ends] = [outs(source), outs(target)];
  const lines = (axis: "x" | "y", length: "width" | "height"): readonly number[] =>
    [
      ...new Set([
        ...boxes.flatMap((box) => [box[axis] - CLEARANCE, box[axis] + box[length] + CLEARANCE]),
        ...[...starts, ...ends].map((point) => point[axis]),
      ]),
    ].sort((a, b) => a - b);
  const [xs, ys] = [lines("x", "width"), lines("y", "height")];
  const key = ({ x, y }: Point): string => `${x} ${y}`;
  const wanted = new Set(ends.map(key));
  const seen = new Set(starts.map(key));
  const open = [...starts];
  for (let at = open.pop(); at; at = open.pop()) {
    if (wanted.has(key(at))) return true;
    const { x, y } = at;
    const [column, row] = [xs.indexOf(x), ys.indexOf(y)];
    const next = [
      { x: xs[column - 1] ?? x, y },
      { x: xs[column + 1] ?? x, y },
      { x, y: ys[row - 1] ?? y },
      { x, y: ys[row + 1] ?? y },
    ];
    for (const point of next) {
      if (seen.has(key(point)) || !free(at, point)) continue;
      seen.add(key(point));
      open.push(point);
    }
  }
  return false;
}

function sides({ x, y, width, height }: Rect): readonly (readonly [Point, Point])[] {
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  return [
    [
      { x, y: middle.y },
      { x: x - STUB, y: middle.y },
    ],
    [
      { x: x + width, y: middle.y },
      { x: x + width + STUB, y: middle.y },
    ],
    [
      { x: middle.x, y },
      { x: middle.x, y: y - STUB },
    ],
    [
      { x: middle.x, y: y + height },
      { x: middle.x, y: y + height + STUB },
    ],
  ];
}

/** A piece with the room that it takes. */
function around(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x) - 3,
    y: Math.min(a.y, b.y) - 3,
    width: Math.abs(a.x - b.x) + 6,
    height: Math.abs(a.y - b.y) + 6,
  };
}
