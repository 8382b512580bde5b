import type { Scene, SceneGroup } from "../drawing/scene.ts";
import type { PdfOutline } from "./pdf-kit.ts";
import type { PdfPage } from "./pdf-pages.ts";

/**
 * The containers of a drawing as bookmarks under the drawing's own, nested as they are drawn. They must
 * be added while `page`, which shows the containers' corners, is the current one.
 *
 * @param known the bookmarks of containers that pages before have shown, by the containers' ids
 */
export function addBookmarks(
  outline: PdfOutline,
  scene: Scene,
  page: PdfPage,
  known: Map<string, PdfOutline>,
): void {
  for (const group of scene.groups) {
    const { id, parent } = group;
    if (group.role !== "container" || id === undefined || known.has(id)) continue;
    const corner = cornerOf(group);
    if (!corner || !shows(page, corner)) continue;
    // Containers are painted from outside in, so that those around are known already.
    const above = (parent === undefined ? undefined : known.get(parent)) ?? outline;
    known.set(id, above.addItem(group.title ?? id, placeOn(page, corner)));
  }
}

/** Where a bookmark of a point of the drawing leads. */
export function placeOn({ width, scale, left, top, shows }: PdfPage, { x, y }: Corner) {
  return {
    left: width - (left + (x - shows.x) * scale),
    top: top + (y - shows.y) * scale,
    expanded: true,
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function cornerOf({ marks }: SceneGroup): Corner | undefined {
  const [frame] = marks;
  return frame?.kind === "box" ? frame : undefined;
}

function shows({ shows: { x, y, width, height } }: PdfPage, corner: Corner): boolean {
  return corner.x >= x && corner.x <= x + width && corner.y >= y && corner.y <= y + height;
}
