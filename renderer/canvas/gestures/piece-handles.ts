import type { Point } from "../../../shared/model/schema.ts";

interface PieceHandle {
  /** Which piece of the way: 0 lies between the first two points. */
  readonly piece: number;
  readonly at: Point;
  /** Whether the piece runs level, so that it is dragged up and down. */
  readonly level: boolean;
}

/** A piece shorter than this on the screen has no room for a handle. */
const SHORTEST = 24;

/** Where the straight pieces of a way are taken to be dragged. Slanted pieces cannot be. */
export function pieceHandles(way: readonly Point[], zoom: number): readonly PieceHandle[] {
  return way.slice(1).flatMap((b, piece) => {
    const a = way[piece] ?? b;
    const level = a.y === b.y;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if ((!level && a.x !== b.x) || length * zoom < SHORTEST) return [];
    return [{ piece, at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, level }];
  });
}
