import { boundsOf } from "../lib/rect.ts";
import type { Diagram } from "../model/schema.ts";
import { labelBox, labelLines } from "./edge-labels.ts";
import type { Rect } from "./geometry.ts";
import { markBounds } from "./mark-bounds.ts";
import type { Route } from "./route-edge.ts";
import type { SceneGroup } from "./scene.ts";

const PADDING = 24;
/** A picture of nothing, and of one small thing, still has a size. */
export const SMALLEST = { width: 240, height: 120 };
/** Between the drawing, the legend and the title block. */
export const BLOCK_GAP = 24;

/** The box around all that is drawn of the diagram itself. */
export function contentBounds(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Route>,
  overlays: readonly SceneGroup[],
): Rect {
  const boxes = [...rects.values()];
  for (const { points } of routes.values()) {
    for (const { x, y } of points) boxes.push({ x: x - 5, y: y - 5, width: 10, height: 10 });
  }
  for (const edge of diagram.edges) {
    const route = routes.get(edge.id);
    const lines = labelLines(edge);
    if (route && lines.length > 0) boxes.push(labelBox(lines, route.label));
  }
  for (const { marks } of overlays) for (const mark of marks) boxes.push(markBounds(mark));
  return boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The page around what is drawn, on whole pixels. */
export function pageAround(rects: readonly Rect[], padding = PADDING): Rect {
  const { x, y, width, height } = boundsOf(rects) ?? { x: 0, y: 0, ...SMALLEST };
  const left = Math.floor(x) - padding;
  const top = Math.floor(y) - padding;
  const page = {
    x: left,
    y: top,
    width: Math.ceil(x + width) + padding - left,
    height: Math.ceil(y + height) + padding - top,
  };
  return {
    ...page,
    width: Math.max(SMALLEST.width, page.width),
    height: Math.max(SMALLEST.height, page.height),
  };
}
