import type { Rect } from "../lib/rect.ts";
import type { Size } from "../model/schema.ts";
import { GAP } from "./arrange-options.ts";
import type { Branch } from "./branches.ts";

/** Components that no edge ties to a place, set in rows. */
export interface LooseBlock {
  readonly size: Size;
  /** Their boxes in the block. */
  readonly boxes: ReadonlyMap<string, Rect>;
}

/**
 * Sets components in rows, in the order of the diagram.
 *
 * @param shape how much wider than high the block is about
 */
export function looseBlock(members: readonly Branch[], shape: number): LooseBlock {
  const area = members.reduce((sum, { box }) => sum + (box.width + GAP) * (box.height + GAP), 0);
  const most = Math.sqrt(area * shape);
  const boxes = new Map<string, Rect>();
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const { node, box } of members) {
    if (x > 0 && x + box.width > most) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    boxes.set(node.id, { x, y, width: box.width, height: box.height });
    width = Math.max(width, x + box.width);
    rowHeight = Math.max(rowHeight, box.height);
    x += box.width + GAP;
  }
  return { size: { width, height: y + rowHeight }, boxes };
}
