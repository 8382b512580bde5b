import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../catalog/node-size.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { nodesById, originOf, parentIds } from "../model/tree.ts";

/** The boxes of these nodes on the page, whatever they stand in. */
export function pageBoxes(
  diagram: Diagram,
  nodes: readonly DiagramNode[],
  catalog: Catalog,
): ReadonlyMap<string, Rect> {
  const byId = nodesById(diagram);
  const parents = parentIds(diagram);
  return new Map(
    nodes.map((node) => {
      const { width, height } = sizeOf(node, isContainerNode(node, catalog, parents));
      return [node.id, { ...originOf(byId, node.id), width, height }];
    }),
  );
}
