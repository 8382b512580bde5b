import type { Catalog } from "../../shared/catalog/catalog.ts";
import { absoluteRects, isContainerNode, parentIds } from "../../shared/drawing/geometry.ts";
import { freeNear } from "../../shared/edits/free-near.ts";
import type { Rect } from "../../shared/lib/rect.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { COMPONENT_SIZE } from "../../shared/model/sizes.ts";
import { middle } from "./commit-gesture.ts";

/** How far aside a component goes that would hide another, where there is no free place near it. */
const ASIDE = 24;

/** The nearest point where a component covers no other. */
export function clearPoint(diagram: Diagram, at: Point, catalog: Catalog): Point {
  return clearOf(componentRects(diagram, catalog), at);
}

/**
 * Where a component goes that is set down at a point: there, unless it would lie on another; then to the
 * nearest free point, or a little aside when that is in another container.
 *
 * @param containerAt the container at a point of the page
 */
export function dropPoint(
  diagram: Diagram,
  at: Point,
  catalog: Catalog,
  containerAt: (point: Point) => string | null,
): Point {
  const taken = componentRects(diagram, catalog);
  const hidden = ({ x, y }: Point) =>
    taken.some((rect) => {
      const other = middle(rect);
      return Math.abs(other.x - x) < ASIDE && Math.abs(other.y - y) < ASIDE;
    });
  if (!hidden(at)) return at;
  const free = clearOf(taken, at);
  if (!hidden(free) && containerAt(free) === containerAt(at)) return free;
  let aside = at;
  // Each step leaves one of the others behind, so there are no more steps than components.
  while (hidden(aside)) aside = { x: aside.x + ASIDE, y: aside.y + ASIDE };
  return aside;
}

function componentRects(diagram: Diagram, catalog: Catalog): readonly Rect[] {
  const rects = absoluteRects(diagram, catalog);
  const parents = parentIds(diagram);
  return diagram.nodes.flatMap((node) => {
    const rect = isContainerNode(node, catalog, parents) ? undefined : rects.get(node.id);
    return rect ?? [];
  });
}

function clearOf(taken: readonly Rect[], at: Point): Point {
  const { width, height } = COMPONENT_SIZE;
  const corner = freeNear(taken, { x: at.x - width / 2, y: at.y - height / 2, width, height });
  return { x: corner.x + width / 2, y: corner.y + height / 2 };
}
