import { overlaps, type Rect } from "../lib/rect.ts";
import type { Point } from "../model/schema.ts";

/** Boxes, found by where they are. */
export interface BoxIndex {
  add(box: Rect): void;
  /** How many boxes, other than those named, a rectangle touches. */
  hits(area: Rect, except?: readonly Rect[]): number;
  /** The boxes a rectangle touches. */
  touching(area: Rect): readonly Rect[];
}

interface Entry {
  readonly box: Rect;
  /** The last question that met it: a box in several cells is counted once. */
  question: number;
}

const CELL = 256;
/** Keys of cells stay apart within this many rows; further ones share, which costs only time. */
const ROWS = 1 << 20;
/** A box spread over more cells than this each way is entered in the first ones only. */
const MOST_CELLS = 64;

/** A grid of cells: asking costs as much as there is near the question. */
export function createBoxIndex(boxes: Iterable<Rect> = []): BoxIndex {
  const cells = new Map<number, Entry[]>();
  let question = 0;

  const visit = (area: Rect, found: (box: Rect) => void): void => {
    question++;
    forCells(area, (key) => {
      for (const entry of cells.get(key) ?? []) {
        if (entry.question === question || !overlaps(entry.box, area)) continue;
        entry.question = question;
        found(entry.box);
      }
    });
  };
  const add = (box: Rect): void => {
    const entry = { box, question: 0 };
    forCells(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(entry);
      else cells.set(key, [entry]);
    });
  };

  for (const box of boxes) add(box);
  return {
    add,
    touching(area) {
      const touched: Rect[] = [];
      visit(area, (box) => touched.push(box));
      return touched;
    },
    hits(area, except = []) {
      let count = 0;
      visit(area, (box) => {
        if (!except.includes(box)) count++;
      });
      return count;
    },
  };
}

/** The box around a straight piece, grown on all sides. */
export function around(a: Point, b: Point, margin: number): Rect {
  const x = Math.min(a.x, b.x) - margin;
  const y = Math.min(a.y, b.y) - margin;
  const width = Math.abs(a.x - b.x) + 2 * margin;
  return { x, y, width, height: Math.abs(a.y - b.y) + 2 * margin };
}

/** Very large areas are cut: a diagram spread over millions of pixels must not cost memory. */
function forCells({ x, y, width, height }: Rect, visit: (key: number) => void): void {
  const left = Math.floor(x / CELL);
  const top = Math.floor(y / CELL);
  const right = Math.min(Math.floor((x + width) / CELL), left + MOST_CELLS);
  const bottom = Math.min(Math.floor((y + height) / CELL), top + MOST_CELLS);
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) visit(column * ROWS + row);
  }
}
