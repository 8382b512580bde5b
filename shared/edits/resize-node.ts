import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { boundsOf, type Rect } from "../lib/rect.ts";
import { roundHalfAway } from "../lib/round.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { MIN_COMPONENT_SIZE, MIN_CONTAINER_SIZE } from "../model/sizes.ts";
import { nodesById } from "../model/tree.ts";
import { keepBends } from "./bends.ts";
import { boxOf, childBoxes } from "./child-boxes.ts";
import { mayHold } from "./containment.ts";
import { updateNodes } from "./update-elements.ts";

/**
 * Gives a node another box in its container. A border cannot be pulled over what stands inside, nothing
 * gets smaller than the least size, and what is inside stays where it is on the page.
 */
export function resizeNode(
  diagram: Diagram,
  id: string,
  box: Rect,
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const node = nodesById(diagram).get(id);
  if (!node) return diagram;
  const before = boxOf(diagram, node, catalog);
  const content = boundsOf([...childBoxes(diagram, id, catalog).values()]);
  const least = content || mayHold(node, catalog) ? MIN_CONTAINER_SIZE : MIN_COMPONENT_SIZE;
  const x = border(box.x, before.x, content && before.x + content.x, Math.min);
  const y = border(box.y, before.y, content && before.y + content.y, Math.min);
  const right = border(
    box.x + box.width,
    before.x + before.width,
    content && before.x + content.x + content.width,
    Math.max,
  );
  const bottom = border(
    box.y + box.height,
    before.y + before.height,
    content && before.y + content.y + content.height,
    Math.max,
  );
  const width = Math.max(right - x, least.width);
  const height = Math.max(bottom - y, least.height);
  const after = {
    // A box held at its least size keeps the border that was not pulled.
    x: x === before.x ? x : right - width,
    y: y === before.y ? y : bottom - height,
    width,
    height,
  };
  return withBox(diagram, node, before, after);
}

/** Where a border comes to stand: not over what is inside, unless it was there before. */
function border(
  wanted: number,
  before: number,
  inner: number | undefined,
  outer: (...values: number[]) => number,
): number {
  const whole = roundHalfAway(wanted);
  if (inner === undefined || outer(whole, before) === whole) return whole;
  // The border moves inwards: as far as the content, or stays.
  const furthest = outer(inner, before) === before ? inner : before;
  return outer(whole, furthest);
}

function withBox(diagram: Diagram, node: DiagramNode, before: Rect, after: Rect): Diagram {
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const sameSize = after.width === before.width && after.height === before.height;
  if (dx === 0 && dy === 0 && sameSize) return diagram;
  const size = { ...node.size, width: after.width, height: after.height };
  const position = { ...node.position, x: after.x, y: after.y };
  const resized = updateNodes(diagram, node.id, (one) => ({ ...one, position, size }));
  if (dx === 0 && dy === 0) return resized;
  const children = diagram.nodes.filter(({ parent }) => parent === node.id).map(({ id }) => id);
  const kept = updateNodes(resized, children, (child) => ({
    ...child,
    position: { ...child.position, x: child.position.x - dx, y: child.position.y - dy },
  }));
  return keepBends(diagram, kept);
}
