import { boundsOf, overlaps, type Rect } from "../lib/rect.ts";
import type { Point, Size } from "../model/schema.ts";
import { CONTAINER_HEADER } from "../model/sizes.ts";

/** Room left between boxes, and between a container's border and what it holds. */
const GAP = 40;
export const PADDING = 24;

const RINGS = 12;

/** The first corner inside a container, under its name. */
export const FIRST_PLACE: Point = { x: PADDING, y: CONTAINER_HEADER + PADDING / 2 };

/**
 * A corner for a box of this size where it overlaps nothing: beside the given box (right, below, left,
 * above, then further out), else right of everything.
 *
 * @param least the smallest corner allowed; inside a container its first place
 */
export function freePlace(taken: readonly Rect[], size: Size, beside: Rect, least?: Point): Point {
  for (let ring = 1; ring <= RINGS; ring++) {
    const place = ringPlaces(beside, size, ring).find(
      (corner) => allowed(corner, least) && isFree({ ...corner, ...pick(size) }, taken),
    );
    if (place) return place;
  }
  const all = boundsOf([...taken, beside]) ?? beside;
  return { x: all.x + all.width + GAP, y: Math.max(beside.y, least?.y ?? beside.y) };
}

/** The places `ring` steps away, in reading order from the right-hand neighbour on. */
function ringPlaces(beside: Rect, size: Size, ring: number): Point[] {
  const right = beside.x + beside.width + GAP + (ring - 1) * (size.width + GAP);
  const below = beside.y + beside.height + GAP + (ring - 1) * (size.height + GAP);
  const left = beside.x - ring * (size.width + GAP);
  const above = beside.y - ring * (size.height + GAP);
  return [
    { x: right, y: beside.y },
    { x: beside.x, y: below },
    { x: left, y: beside.y },
    { x: beside.x, y: above },
    { x: right, y: below },
  ];
}

/** The first free corner inside a container, row by row, in as many columns as it is wide. */
export function freePlaceInside(taken: readonly Rect[], size: Size, width: number): Point {
  const step = { x: size.width + PADDING, y: size.height + PADDING };
  const columns = Math.max(1, Math.floor((width - PADDING) / step.x));
  const rows = taken.length + 1 + Math.ceil((boundsOf(taken)?.height ?? 0) / step.y);
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = { x: FIRST_PLACE.x + column * step.x, y: FIRST_PLACE.y + row * step.y };
      if (isFree({ ...corner, ...pick(size) }, taken)) return corner;
    }
  }
  const all = boundsOf(taken);
  return { x: FIRST_PLACE.x, y: all ? all.y + all.height + PADDING : FIRST_PLACE.y };
}

const isFree = (box: Rect, taken: readonly Rect[]) => !taken.some((other) => overlaps(box, other));

const allowed = (corner: Point, least: Point | undefined) =>
  !least || (corner.x >= least.x && corner.y >= least.y);

const pick = ({ width, height }: Size) => ({ width, height });
