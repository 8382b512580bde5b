import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../catalog/node-size.ts";
import { containmentOf } from "../drawing/containment.ts";
import { absoluteRects } from "../drawing/geometry.ts";
import { omit } from "../lib/omit.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, DiagramEdge, DiagramNode, Point } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";

/**
 * Puts nodes into boxes, as one edit. Bends and sides of edges go with ends that keep their distance;
 * between ends that do not, they would lead nowhere and are dropped.
 *
 * @param boxes relative to the parents, in whole pixels; components keep their own size
 */
export function placeInBoxes(
  diagram: Diagram,
  boxes: ReadonlyMap<string, Rect>,
  catalog: Catalog,
): Diagram {
  const parents = parentIds(diagram);
  const nodes = diagram.nodes.map((node) => {
    const box = boxes.get(node.id);
    return box ? inBox(node, box, isContainerNode(node, catalog, parents)) : node;
  });
  const same = nodes.every((node, index) => node === diagram.nodes[index]);
  return same ? diagram : withBends(diagram, { ...diagram, nodes }, catalog);
}

function inBox(node: DiagramNode, box: Rect, container: boolean): DiagramNode {
  const { x, y, width, height } = box;
  const size = sizeOf(node, container);
  const sameSize = !container || (size.width === width && size.height === height);
  const samePlace = node.position.x === x && node.position.y === y;
  if (sameSize && samePlace) return node;
  return {
    ...node,
    position: { ...node.position, x, y },
    ...(!sameSize && { size: { ...node.size, width, height } }),
  };
}

function withBends(before: Diagram, after: Diagram, catalog: Catalog): Diagram {
  const stated = ({ bends, sourceSide, targetSide }: DiagramEdge): boolean =>
    bends !== undefined || sourceSide !== undefined || targetSide !== undefined;
  if (!after.edges.some(stated)) return after;
  const [old, now] = [absoluteRects(before, catalog), absoluteRects(after, catalog)];
  const { common } = containmentOf(after);
  const moved = (id: string | undefined): Point => {
    const from = id === undefined ? undefined : old.get(id);
    const to = id === undefined ? undefined : now.get(id);
    return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
  };
  const edges = after.edges.map((edge) => {
    if (!stated(edge)) return edge;
    const by = moved(edge.source);
    const other = moved(edge.target);
    if (by.x !== other.x || by.y !== other.y) return withoutShape(edge);
    const frame = moved(common(edge.source, edge.target));
    return shifted(edge, { x: by.x - frame.x, y: by.y - frame.y });
  });
  return { ...after, edges };
}

const withoutShape = (edge: DiagramEdge): DiagramEdge =>
  omit(edge, "bends", "sourceSide", "targetSide");

function shifted(edge: DiagramEdge, { x, y }: Point): DiagramEdge {
  if (!edge.bends || (x === 0 && y === 0)) return edge;
  return { ...edge, bends: edge.bends.map((bend) => ({ ...bend, x: bend.x + x, y: bend.y + y })) };
}
