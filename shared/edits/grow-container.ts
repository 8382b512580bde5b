import type { Catalog } from "../catalog/catalog.ts";
import { boundsOf, overlaps, type Rect } from "../lib/rect.ts";
import type { Diagram } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { boxOf, childBoxes } from "./child-boxes.ts";
import { PADDING } from "./free-place.ts";
import { updateNodes, withField } from "./update-elements.ts";

/**
 * Makes a container and those around it large enough for what they hold. Neighbours that the larger
 * container would cover move out of the way. Nothing ever shrinks, and no corner moves but theirs.
 */
export function growContainer(
  diagram: Diagram,
  container: string | undefined,
  catalog: Catalog,
): Diagram {
  const node = nodesById(diagram).get(container ?? "");
  if (!node) return diagram;
  const before = boxOf(diagram, node, catalog);
  const content = boundsOf([...childBoxes(diagram, node.id, catalog).values()]);
  if (!content) return diagram;
  const after = {
    ...before,
    width: Math.max(before.width, content.x + content.width + PADDING),
    height: Math.max(before.height, content.y + content.height + PADDING),
  };
  if (after.width === before.width && after.height === before.height) return diagram;
  const size = { ...node.size, width: after.width, height: after.height };
  const grown = updateNodes(diagram, node.id, (one) => withField(one, "size", size));
  const pushed = pushNeighbours(grown, node.id, before, after, catalog);
  return growContainer(pushed, node.parent, catalog);
}

/** Shifts what stood right of or below the old box, so that everything keeps its distance. */
function pushNeighbours(
  diagram: Diagram,
  container: string,
  before: Rect,
  after: Rect,
  catalog: Catalog,
): Diagram {
  const parent = nodesById(diagram).get(container)?.parent;
  const neighbours = [...childBoxes(diagram, parent, catalog)].filter(([id]) => id !== container);
  const covered = neighbours.filter(([, box]) => !overlaps(box, before) && overlaps(box, after));
  const isRight = (box: Rect) => box.x >= before.x + before.width;
  const isBelow = (box: Rect) => !isRight(box) && box.y >= before.y + before.height;
  const dx = covered.some(([, box]) => isRight(box)) ? after.width - before.width : 0;
  const dy = covered.some(([, box]) => isBelow(box)) ? after.height - before.height : 0;
  const shifts = new Map(
    neighbours.map(([id, box]) => [id, { x: isRight(box) ? dx : 0, y: isBelow(box) ? dy : 0 }]),
  );
  return updateNodes(diagram, shifts.keys(), (node) => {
    const { x = 0, y = 0 } = shifts.get(node.id) ?? {};
    if (x === 0 && y === 0) return node;
    const { position } = node;
    return { ...node, position: { ...position, x: position.x + x, y: position.y + y } };
  });
}
