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

/** How near the label a handle in the middle of a piece would be under it, and where it goes then. */
const BESIDE_LABEL = { near: 48, share: 0.2 };

/**
 * Where the straight pieces of a way are taken to be dragged. Slanted pieces cannot be.
 *
 * @param label where the edge's label sits, if it has one
 */
export function pieceHandles(
  way: readonly Point[],
  zoom: number,
  label?: Point,
): readonly PieceHandle[] {
  return way.slice(1).flatMap((b, piece) => {
    const a = way[piece] ?? b;
    const level = a.y === b.y;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if ((!level && a.x !== b.x) || length * zoom < SHORTEST) return [];
    const at = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    const middle = at(0.5);
    const hidden =
      label && Math.hypot(middle.x - label.x, middle.y - label.y) * zoom < BESIDE_LABEL.near;
    return [{ piece, at: hidden ? at(BESIDE_LABEL.share) : middle, level }];
  });
}
