import type { Point } from "../model/schema.ts";
import { createBoxIndex } from "./box-index.ts";

/** The straight pieces of routed edges, by the way they run. */
export interface PieceIndex {
  /** Notes a routed edge, so that later ones keep off it. */
  add(way: readonly Point[]): void;
  /** Whether a way lies on none of the noted ones; crossing them does not count. */
  isAlone(way: readonly Point[]): boolean;
}

/** Half of how wide a piece is noted, and how near is on it. */
const HALF_WIDTH = 1;
const TOUCH = 3;

export function createPieceIndex(): PieceIndex {
  const level = createBoxIndex();
  const upright = createBoxIndex();
  const others = (a: Point, b: Point) => (a.y === b.y ? level : upright);
  return {
    add(way) {
      for (let index = 1; index < way.length; index++) {
        const [a, b] = [way[index - 1] as Point, way[index] as Point];
        others(a, b).add({
          x: Math.min(a.x, b.x) - HALF_WIDTH,
          y: Math.min(a.y, b.y) - HALF_WIDTH,
          width: Math.abs(a.x - b.x) + 2 * HALF_WIDTH,
          height: Math.abs(a.y - b.y) + 2 * HALF_WIDTH,
        });
      }
    },
    isAlone: (way) =>
      way.every((b, index) => {
        const a = way[index - 1];
        return !a || others(a, b).along(a, b, TOUCH).length === 0;
      }),
  };
}
