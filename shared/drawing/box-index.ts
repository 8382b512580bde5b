import type { Point } from "../model/schema.ts";
import type { Rect } from "./geometry.ts";

const CELL = 256;

/** Boxes, found by where they are. */
export interface BoxIndex {
  add(box: Rect): void;
  /** How many boxes, other than those named, a rectangle touches. */
  hits(area: Rect, except?: readonly Rect[]): number;
  /** The boxes a rectangle touches. */
  touching(area: Rect): readonly Rect[];
}

/** A grid of cells: asking costs as much as there is near the question. */
export function createBoxIndex(boxes: Iterable<Rect> = []): BoxIndex {
  const cells = new Map<string, Rect[]>();
  const add = (box: Rect): void => {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  const touching = (area: Rect): readonly Rect[] => {
    const found = new Set<Rect>();
    for (const key of cellsOf(area)) {
      for (const box of cells.get(key) ?? []) if (overlap(box, area)) found.add(box);
    }
    return [...found];
  };
  for (const box of boxes) add(box);
  return {
    add,
    touching,
    hits: (area, except = []) => touching(area).filter((box) => !except.includes(box)).length,
  };
}

/** The box around a straight piece, grown on all sides. */
export function around(a: Point, b: Point, margin: number): Rect {
  const x = Math.min(a.x, b.x) - margin;
  const y = Math.min(a.y, b.y) - margin;
  const width = Math.abs(a.x - b.x) + 2 * margin;
  return { x, y, width, height: Math.abs(a.y - b.y) + 2 * margin };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Very large areas are clamped: a diagram spread over millions of pixels must not cost memory. */
function* cellsOf({ x, y, width, height }: Rect): Iterable<string> {
  const limit = 64;
  const left = Math.floor(x / CELL);
  const top = Math.floor(y / CELL);
  const right = Math.min(Math.floor((x + width) / CELL), left + limit);
  const bottom = Math.min(Math.floor((y + height) / CELL), top + limit);
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) yield `${column},${row}`;
  }
}
