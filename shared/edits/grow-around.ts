import type { Catalog } from "../catalog/catalog.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, Size } from "../model/schema.ts";
import { CONTAINER_HEADER } from "../model/sizes.ts";
import { nodesById } from "../model/tree.ts";
import { boxOf, drawnSize } from "./child-boxes.ts";
import { FIRST_PLACE, PADDING } from "./free-place.ts";
import { resizeNode } from "./resize-node.ts";
import { idSet, type Ids } from "./update-elements.ts";

/** Nearer to a border than this, a container grows; then it leaves the usual room. */
const TOO_NEAR = 8;

/**
 * Makes the containers around nodes that were moved or dropped large enough to hold them, in every
 * direction, and those around these. What did not move stays where it is on the page, and what was in
 * place already makes nothing grow. A locked container keeps its box.
 */
export function growAround(diagram: Diagram, ids: Ids, catalog: Catalog): Diagram {
  let next = diagram;
  for (const id of idSet(ids)) next = growOver(next, id, catalog);
  return next;
}

function growOver(diagram: Diagram, id: string, catalog: Catalog): Diagram {
  const byId = nodesById(diagram);
  const child = byId.get(id);
  const container = byId.get(child?.parent ?? "");
  if (!child || !container || container.locked === true) return diagram;
  const own = boxOf(diagram, container, catalog);
  const needed = around(boxOf(diagram, child, catalog), drawnSize(diagram, container, catalog));
  const box = { ...needed, x: own.x + needed.x, y: own.y + needed.y };
  const grown = sameBox(box, own) ? diagram : resizeNode(diagram, container.id, box, catalog);
  return grown === diagram ? diagram : growOver(grown, container.id, catalog);
}

/** The box that a container needs around a child, both in the container's own coordinates. */
function around(child: Rect, { width, height }: Size): Rect {
  const left = child.x < TOO_NEAR ? Math.min(0, child.x - PADDING) : 0;
  const top = child.y < CONTAINER_HEADER ? Math.min(0, child.y - FIRST_PLACE.y) : 0;
  const [right, bottom] = [child.x + child.width, child.y + child.height];
  const farRight = right > width - TOO_NEAR ? right + PADDING : width;
  const farDown = bottom > height - TOO_NEAR ? bottom + PADDING : height;
  return { x: left, y: top, width: farRight - left, height: farDown - top };
}

const sameBox = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
