import type { Catalog } from "../../../shared/catalog/catalog.ts";
import { absoluteRects, type Rect } from "../../../shared/drawing/geometry.ts";
import { snapBorders, type Guide } from "../../../shared/edits/snap.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { nodesById } from "../../../shared/model/tree.ts";
import { GRID } from "./drag-session.ts";
import { guidesIn } from "./guides-in-view.ts";

interface ResizeInput {
  readonly diagram: Diagram;
  readonly id: string;
  /** The part of the page in view: what is out of sight gives no guides. */
  readonly view: Rect;
  readonly grid: boolean;
}

interface Resized {
  /** In the container's own coordinates, as it was given. */
  readonly box: Rect;
  readonly guides: readonly Guide[];
}

/** Says what box a node gets when the hand has pulled it to this one. */
export type Resize = (
  box: Rect,
  options: { readonly reach: number; readonly free: boolean },
) => Resized;

/** Prepares pulling at the borders of a node: those that are pulled fit the guides, the others stay. */
export function prepareResize({ diagram, id, view, grid }: ResizeInput, catalog: Catalog): Resize {
  const rects = absoluteRects(diagram, catalog);
  const node = nodesById(diagram).get(id);
  const start = rects.get(id);
  if (!node || !start) return (box) => ({ box, guides: [] });
  const origin = { x: start.x - node.position.x, y: start.y - node.position.y };
  const moving = new Set([id]);
  const index = guidesIn(node.parent ?? null, diagram, rects, { view, moving, box: start });
  return (box, { reach, free }) => {
    if (free) return { box, guides: [] };
    const onPage = { ...box, x: box.x + origin.x, y: box.y + origin.y };
    const { box: fitted, guides } = snapBorders(index, start, onPage, reach, grid ? GRID : null);
    return { box: { ...fitted, x: fitted.x - origin.x, y: fitted.y - origin.y }, guides };
  };
}
