import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, Point } from "../model/schema.ts";
import { nodesById, outermost } from "../model/tree.ts";
import { keepBends } from "./bends.ts";
import { childBoxes, drawnSize } from "./child-boxes.ts";
import { freePlaceInside } from "./free-place.ts";
import { growContainer } from "./grow-container.ts";
import { placeNodes } from "./move-nodes.ts";
import { reparent } from "./reparent.ts";
import { idSet, type Ids } from "./update-elements.ts";

/** Moves nodes into a container, each to a free place there; the container grows as needed. */
export function moveInto(
  diagram: Diagram,
  ids: Ids,
  containerId: string,
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const inside = reparent(diagram, ids, containerId, catalog);
  const container = nodesById(diagram).get(containerId);
  if (inside === diagram || !container) return diagram;
  const { width } = drawnSize(diagram, container, catalog);
  const taken: Rect[] = [...childBoxes(diagram, containerId, catalog).values()];
  const places = new Map<string, Point>();
  const after = nodesById(inside);
  for (const { id, parent } of outermost(diagram, idSet(ids))) {
    const node = after.get(id);
    if (!node || node.parent === parent) continue;
    const size = drawnSize(inside, node, catalog);
    const place = freePlaceInside(taken, size, width);
    places.set(id, place);
    taken.push({ ...place, width: size.width, height: size.height });
  }
  return keepBends(diagram, growContainer(placeNodes(inside, places), containerId, catalog));
}
