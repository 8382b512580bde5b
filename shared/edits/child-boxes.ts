import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../catalog/node-size.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, DiagramNode, Size } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";

/** The size a node is drawn with in this diagram. */
export function drawnSize(diagram: Diagram, node: DiagramNode, catalog: Catalog): Size {
  if (node.size) return node.size;
  return sizeOf(node, isContainerNode(node, catalog, parentIds(diagram)));
}

/** A node's box in its container. */
export function boxOf(diagram: Diagram, node: DiagramNode, catalog: Catalog): Rect {
  const { width, height } = drawnSize(diagram, node, catalog);
  return { x: node.position.x, y: node.position.y, width, height };
}

/** The boxes of what stands directly in a container, or on the page. */
export function childBoxes(
  diagram: Diagram,
  parent: string | undefined,
  catalog: Catalog,
): ReadonlyMap<string, Rect> {
  const parents = parentIds(diagram);
  const boxes = new Map<string, Rect>();
  for (const node of diagram.nodes) {
    if (node.parent !== parent) continue;
    const { width, height } = sizeOf(node, isContainerNode(node, catalog, parents));
    boxes.set(node.id, { x: node.position.x, y: node.position.y, width, height });
  }
  return boxes;
}
