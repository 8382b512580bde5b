import type { Rect } from "../lib/rect.ts";
import { GAP } from "./arrange-options.ts";
import type { BuiltGraph, PlacedBlock } from "./build-graph.ts";
import { PAGE } from "./graph-options.ts";
import type { GraphNode } from "./layout-engine.ts";

/** The boxes that the engine found, in whole pixels, relative to the node around. */
export function readGraph(
  { branches, blocks }: BuiltGraph,
  answer: GraphNode,
): ReadonlyMap<string, Rect> {
  const boxes = new Map<string, Rect>();
  const read = (around: GraphNode): void => {
    const children = around.children ?? [];
    for (const child of children) {
      const branch = branches.get(child.id);
      if (branch) boxes.set(branch.node.id, wholePixels(child));
      read(child);
    }
    const placed = blocks.get(around.id);
    if (!placed) return;
    const corner = blockCorner(placed, around, children.length === 0);
    for (const [id, box] of placed.block.boxes) {
      boxes.set(id, { ...box, x: box.x + corner.x, y: box.y + corner.y });
    }
    for (const [id, box] of placed.block.inside) boxes.set(id, box);
  };
  read(answer);
  return boxes;
}

/** Where a block stands: under the head alone, else in the room kept for it. */
function blockCorner({ block, side, room }: PlacedBlock, around: GraphNode, alone: boolean) {
  const { width, height } = wholePixels(around);
  if (alone) return { x: room.left, y: room.top };
  // The page is as large as what the engine placed on it; containers have kept room.
  const onPage = around.id === PAGE;
  if (side === "below") {
    const y = onPage ? height + GAP : height - room.bottom - block.size.height;
    return { x: room.left, y };
  }
  return { x: onPage ? width + GAP : width - room.right - block.size.width, y: room.top };
}

function wholePixels({ x = 0, y = 0, width = 0, height = 0 }: GraphNode): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.ceil(width), height: Math.ceil(height) };
}
