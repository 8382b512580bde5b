import type { Point } from "../model/schema.ts";
import type { Rect } from "./geometry.ts";
import { createQueue } from "./min-queue.ts";

/** How near ways pass boxes, and how near counts as through them. */
const CLEARANCE = 12;
const TOUCH = 3;
/** What a corner weighs against length. */
const CORNER_COST = 24;

/** Whether the way begins and ends level. */
interface Directions {
  readonly level: boolean;
  readonly arrivesLevel: boolean;
}

/**
 * The shortest way with right angles and few corners past boxes: Dijkstra's algorithm on the lines beside
 * the boxes and through both points (E. W. Dijkstra, 1959).
 *
 * @returns both points and the corners between; undefined where boxes shut one of them in
 */
export function shortestWay(
  start: Point,
  end: Point,
  boxes: readonly Rect[],
  { level, arrivesLevel }: Directions,
): readonly Point[] | undefined {
  const xs = linesBeside(boxes, [start.x, end.x], "x", "width");
  const ys = linesBeside(boxes, [start.y, end.y], "y", "height");
  const rows = ys.length;
  /** A crossing of lines, reached level or upright: two states. */
  const stateOf = ({ x, y }: Point, upright: number): number =>
    (xs.indexOf(x) * rows + ys.indexOf(y)) * 2 + upright;
  const costs = new Float64Array(xs.length * rows * 2).fill(Infinity);
  const before = new Int32Array(costs.length).fill(-1);
  const queue = createQueue();
  const first = stateOf(start, level ? 0 : 1);
  costs[first] = 0;
  queue.add(first, 0);
  const pointOf = (state: number): Point => ({
    x: xs[Math.floor(state / 2 / rows)] ?? 0,
    y: ys[(state >> 1) % rows] ?? 0,
  });
  const reach = (from: number, column: number, row: number, upright: number): void => {
    const x = xs[column];
    const y = ys[row];
    if (x === undefined || y === undefined) return;
    const to = (column * rows + row) * 2 + upright;
    const here = pointOf(from);
    const length = Math.abs(here.x - x) + Math.abs(here.y - y);
    const cost = (costs[from] ?? 0) + length + ((from & 1) === upright ? 0 : CORNER_COST);
    if (cost >= (costs[to] ?? 0) || isBlocked(here, { x, y }, boxes)) return;
    costs[to] = cost;
    before[to] = from;
    queue.add(to, cost);
  };
  const ends = [stateOf(end, arrivesLevel ? 0 : 1), stateOf(end, arrivesLevel ? 1 : 0)] as const;
  for (let state = queue.take(); state !== undefined; state = queue.take()) {
    if (state === ends[0]) break;
    const column = Math.floor(state / 2 / rows);
    const row = (state >> 1) % rows;
    reach(state, column - 1, row, 0);
    reach(state, column + 1, row, 0);
    reach(state, column, row - 1, 1);
    reach(state, column, row + 1, 1);
  }
  const [right, turning] = ends.map((state) => costs[state] ?? Infinity);
  if (Math.min(right ?? Infinity, turning ?? Infinity) === Infinity) return undefined;
  const last = (right ?? Infinity) <= (turning ?? Infinity) + CORNER_COST ? ends[0] : ends[1];
  return back(last, before).map(pointOf);
}

function back(last: number, before: Int32Array): readonly number[] {
  const states: number[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) states.push(state);
  return states.reverse();
}

/** The places of lines before and behind every box, and of those through the points. */
function linesBeside(
  boxes: readonly Rect[],
  points: readonly number[],
  axis: "x" | "y",
  length: "width" | "height",
): readonly number[] {
  const places = new Set(points);
  for (const box of boxes) {
    places.add(box[axis] - CLEARANCE);
    places.add(box[axis] + box[length] + CLEARANCE);
  }
  return [...places].sort((a, b) => a - b);
}

function isBlocked(a: Point, b: Point, boxes: readonly Rect[]): boolean {
  const left = Math.min(a.x, b.x) - TOUCH;
  const right = Math.max(a.x, b.x) + TOUCH;
  const top = Math.min(a.y, b.y) - TOUCH;
  const bottom = Math.max(a.y, b.y) + TOUCH;
  return boxes.some(
    ({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top,
  );
}
