import type { Rect } from "../lib/rect.ts";
import type { Point } from "../model/schema.ts";
import type { Watch } from "./kept-steps.ts";

/** Boxes, found by where they are. */
export interface BoxIndex {
  add(box: Rect): void;
  /** The boxes that a rectangle touches. */
  touching(area: Rect): readonly Rect[];
  /** The boxes that a straight piece touches, or comes nearer to than `margin`. */
  along(a: Point, b: Point, margin: number): readonly Rect[];
  /** How many boxes but these two it touches, or comes nearer to. */
  countAlong(a: Point, b: Point, margin: number, one: Rect, other: Rect): number;
}

const NONE: readonly Rect[] = [];
const CELL = 256;
/** Keys of cells stay apart within this many rows; further ones share, which costs only time. */
const ROWS = 1 << 20;
/** A box spread over more cells than this each way is entered in the first ones only. */
const MOST_CELLS = 64;

interface Entry {
  readonly box: Rect;
  readonly right: number;
  readonly bottom: number;
  /** The last question that met it: a box in several cells is found once. */
  question: number;
}

/**
 * A grid of cells: asking costs as much as there is near the question. Asked many thousand times for one
 * drawing, so it makes nothing anew on the way.
 *
 * @param watch is told where is looked
 */
export function createBoxIndex(boxes: Iterable<Rect> = [], watch?: Watch): BoxIndex {
  const cells = new Map<number, Entry[]>();
  /** What the last question met: only the first so many are of it. */
  const met: Rect[] = [];
  let question = 0;

  const find = (x: number, y: number, right: number, bottom: number): number => {
    let count = 0;
    question++;
    watch?.see(x, y, right, bottom);
    const lastColumn = lastCell(x, right);
    const lastRow = lastCell(y, bottom);
    for (let column = firstCell(x); column <= lastColumn; column++) {
      for (let row = firstCell(y); row <= lastRow; row++) {
        const cell = cells.get(column * ROWS + row);
        if (!cell) continue;
        for (const entry of cell) {
          if (entry.question === question) continue;
          const { box } = entry;
          if (box.x >= right || entry.right <= x || box.y >= bottom || entry.bottom <= y) continue;
          entry.question = question;
          met[count++] = box;
        }
      }
    }
    return count;
  };
  const findAlong = (a: Point, b: Point, margin: number): number =>
    find(
      Math.min(a.x, b.x) - margin,
      Math.min(a.y, b.y) - margin,
      Math.max(a.x, b.x) + margin,
      Math.max(a.y, b.y) + margin,
    );
  const firstMet = (count: number): readonly Rect[] => (count === 0 ? NONE : met.slice(0, count));

  const add = (box: Rect): void => {
    const entry = { box, right: box.x + box.width, bottom: box.y + box.height, question: 0 };
    const lastColumn = lastCell(box.x, entry.right);
    const lastRow = lastCell(box.y, entry.bottom);
    for (let column = firstCell(box.x); column <= lastColumn; column++) {
      for (let row = firstCell(box.y); row <= lastRow; row++) {
        const key = column * ROWS + row;
        const cell = cells.get(key);
        if (cell) cell.push(entry);
        else cells.set(key, [entry]);
      }
    }
  };

  for (const box of boxes) add(box);
  return {
    add,
    touching: ({ x, y, width, height }) => firstMet(find(x, y, x + width, y + height)),
    along: (a, b, margin) => firstMet(findAlong(a, b, margin)),
    countAlong: (a, b, margin, one, other) => {
      const all = findAlong(a, b, margin);
      let count = 0;
      for (let index = 0; index < all; index++) {
        const box = met[index];
        if (box !== one && box !== other) count++;
      }
      return count;
    },
  };
}

const firstCell = (from: number): number => Math.floor(from / CELL);

/** Very large areas are cut: a diagram spread over millions of pixels must not cost memory. */
const lastCell = (from: number, to: number): number =>
  Math.min(Math.floor(to / CELL), firstCell(from) + MOST_CELLS);
