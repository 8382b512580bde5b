import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../catalog/node-size.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, DiagramNode, Point } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";

export { isContainerNode, sizeOf } from "../catalog/node-size.ts";
export type { Rect } from "../lib/rect.ts";
export { COMPONENT_SIZE, CONTAINER_HEADER, CONTAINER_SIZE } from "../model/sizes.ts";
export { parentIds } from "../model/tree.ts";

/** Far beyond any drawing. Coordinates of strangers may be anything; work along them must end. */
const FARTHEST = 1_000_000;

/** A coordinate or length of the document, as the page can show it. */
export const withinPage = (length: number): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, length));

/** Where every node stands on the page, parents' positions added up. */
export function absoluteRects(diagram: Diagram, base: Catalog): ReadonlyMap<string, Rect> {
  const catalog = catalogFor(diagram, base);
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const parents = parentIds(diagram);
  const origins = new Map<string, Point>();
  const originOf = (node: DiagramNode): Point => {
    const known = origins.get(node.id);
    if (known) return known;
    const parent = node.parent === undefined ? undefined : byId.get(node.parent);
    const base = parent ? originOf(parent) : { x: 0, y: 0 };
    const origin = {
      x: withinPage(base.x + node.position.x),
      y: withinPage(base.y + node.position.y),
    };
    origins.set(node.id, origin);
    return origin;
  };
  return new Map(
    diagram.nodes.map((node) => {
      const { x, y } = originOf(node);
      const { width, height } = sizeOf(node, isContainerNode(node, catalog, parents));
      return [node.id, { x, y, width: withinPage(width), height: withinPage(height) }];
    }),
  );
}
