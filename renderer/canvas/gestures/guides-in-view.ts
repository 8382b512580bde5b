import type { Rect } from "../../../shared/drawing/geometry.ts";
import { snapIndex, type SnapIndex } from "../../../shared/edits/snap.ts";
import { overlaps } from "../../../shared/lib/rect.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

/** How near a guide pulls, in pixels of the screen. */
export const REACH = 6;

interface ViewPort {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

/** The part of the page in view: what is out of sight gives no guides. */
export function pageInView({ transform: [x, y, zoom], width, height }: ViewPort): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/**
 * The guides for a box in a container, or on the page for null: of the container and of what stands in it
 * and in view, but for what is under the hand.
 */
export function guidesIn(
  container: string | null,
  { nodes }: Diagram,
  rects: ReadonlyMap<string, Rect>,
  {
    view,
    moving,
    box,
  }: { readonly view: Rect; readonly moving: ReadonlySet<string>; readonly box: Rect },
): SnapIndex {
  const siblings = nodes.flatMap(({ id, parent = null }) => {
    const rect = parent === container && !moving.has(id) ? rects.get(id) : undefined;
    return rect && overlaps(rect, view) ? [rect] : [];
  });
  return snapIndex(siblings, box, rects.get(container ?? ""));
}
