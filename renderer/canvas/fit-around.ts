import { getViewportForBounds, type Viewport } from "@xyflow/react";
import { boundsOf, overlaps, type Rect } from "../../shared/lib/rect.ts";

/** The canvas on the screen, and what lies over it: the legend, the overview, the zoom buttons. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly covers: readonly Rect[];
  readonly zoom: { readonly least: number; readonly most: number };
}

interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const EDGE: Room = { top: 24, right: 24, bottom: 28, left: 24 };
const GAP = 10;

/**
 * The view that shows all boxes of a page as large as they fit with none of them under what lies over the
 * canvas. For each cover it leaves free either nothing, its rows or its columns, whichever shows more.
 */
export function fitAround(boxes: readonly Rect[], stage: Stage): Viewport | undefined {
  const bounds = boundsOf(boxes);
  if (!bounds) return undefined;
  const rooms = stage.covers.reduce<readonly Room[]>(
    (before, cover) => before.flatMap((room) => [room, ...besides(room, cover, stage)]),
    [EDGE],
  );
  const views = rooms.map((room) => viewIn(bounds, room, stage));
  const clear = views.filter((view) => !stage.covers.some((cover) => hides(cover, boxes, view)));
  return (clear.length > 0 ? clear : views.slice(-1)).reduce((best, view) =>
    view.zoom > best.zoom ? view : best,
  );
}

function besides(room: Room, { x, y, width, height }: Rect, stage: Stage): readonly Room[] {
  const above = y + height / 2 < stage.height / 2;
  const before = x + width / 2 < stage.width / 2;
  const rows = above
    ? { top: Math.max(room.top, y + height + GAP) }
    : { bottom: Math.max(room.bottom, stage.height - y + GAP) };
  const columns = before
    ? { left: Math.max(room.left, x + width + GAP) }
    : { right: Math.max(room.right, stage.width - x + GAP) };
  return [
    { ...room, ...columns },
    { ...room, ...rows },
  ];
}

function viewIn(bounds: Rect, room: Room, { width, height, zoom }: Stage): Viewport {
  const padding = {
    top: `${room.top}px`,
    right: `${room.right}px`,
    bottom: `${room.bottom}px`,
    left: `${room.left}px`,
  } as const;
  return getViewportForBounds(bounds, width, height, zoom.least, zoom.most, padding);
}

const hides = (cover: Rect, boxes: readonly Rect[], { x, y, zoom }: Viewport): boolean =>
  boxes.some((box) =>
    overlaps(cover, {
      x: box.x * zoom + x,
      y: box.y * zoom + y,
      width: box.width * zoom,
      height: box.height * zoom,
    }),
  );
