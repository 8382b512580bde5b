import type { Rect } from "../lib/rect.ts";
import type { Size } from "../model/schema.ts";
import { GAP, INNER_TOP, PADDING } from "./arrange-options.ts";
import type { Branch } from "./branches.ts";
import { paddedSize, ROOM_INSIDE } from "./container-size.ts";

/** Nodes that no edge ties to a place, set in rows. */
export interface LooseBlock {
  readonly size: Size;
  /** Their boxes in the block. */
  readonly boxes: ReadonlyMap<string, Rect>;
  /** The boxes of what is inside them, relative to their parents. */
  readonly inside: ReadonlyMap<string, Rect>;
}

/** How much wider than high a block is about: of few nodes, one column or one row across the edges. */
export interface Shapes {
  readonly few: number;
  readonly many: number;
}

const MOST_FEW = 4;

/** Sets nodes in rows, in the order of the diagram, and what is inside them likewise. */
export function looseBlock(members: readonly Branch[], shapes: Shapes): LooseBlock {
  const inside = new Map<string, Rect>();
  const sized = members.map((branch) => ({ branch, size: looseSize(branch, shapes, inside) }));
  const area = sized.reduce((sum, { size }) => sum + (size.width + GAP) * (size.height + GAP), 0);
  const most = Math.sqrt(area * (members.length > MOST_FEW ? shapes.many : shapes.few));
  const boxes = new Map<string, Rect>();
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const { branch, size } of sized) {
    if (x > 0 && x + size.width > most) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    boxes.set(branch.node.id, { x, y, ...size });
    width = Math.max(width, x + size.width);
    rowHeight = Math.max(rowHeight, size.height);
    x += size.width + GAP;
  }
  return { size: { width, height: y + rowHeight }, boxes, inside };
}

/** The size of a loose node; what is inside it is noted. */
function looseSize(branch: Branch, shapes: Shapes, inside: Map<string, Rect>): Size {
  const { box, children, least } = branch;
  if (children.length === 0) return { width: box.width, height: box.height };
  const block = looseBlock(children, shapes);
  for (const [id, one] of block.boxes) {
    inside.set(id, { ...one, x: one.x + PADDING, y: one.y + INNER_TOP });
  }
  for (const [id, one] of block.inside) inside.set(id, one);
  return paddedSize(block.size, ROOM_INSIDE, least);
}
