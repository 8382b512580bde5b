import { commentList, type NumberedComment } from "./comment-list.ts";
import { BLOCK_GAP, SMALLEST } from "./drawing-page.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import { legendMarks, type LegendContent } from "./legend-marks.ts";
import type { SceneGroup } from "./scene.ts";
import { titleBlockGroup, type TitleBlock } from "./title-block.ts";

/** What may stand under a drawing. */
interface Below {
  readonly legend: LegendContent | undefined;
  readonly title: TitleBlock | undefined;
  readonly comments: readonly NumberedComment[];
}

interface Block {
  readonly group: SceneGroup;
  readonly bounds: Rect;
}

/**
 * The legend and, beside it where there is room and else below, the title block to the right; under both
 * the list of comments.
 */
export function blocksBelow(
  drawn: Rect,
  { legend: content, title, comments }: Below,
  style: DrawingStyle,
): readonly Block[] {
  const y = drawn.y + drawn.height + BLOCK_GAP;
  const maxWidth = Math.max(drawn.width, 2 * SMALLEST.width);
  const legend = content && legendMarks(content, drawn.x, y, maxWidth, style);
  const blocks: Block[] = [];
  let titleTop = y;
  const right = drawn.x + Math.max(drawn.width, SMALLEST.width);
  const beside = title && titleBlockGroup(title, right, y, style);
  if (legend && legend.marks.length > 0) {
    const { width, height, marks } = legend;
    blocks.push({ group: { role: "legend", marks }, bounds: { x: drawn.x, y, width, height } });
    if (beside && drawn.x + width + BLOCK_GAP > beside.bounds.x) titleTop += height + BLOCK_GAP / 2;
  }
  const block = title && titleBlockGroup(title, right, titleTop, style);
  if (block) blocks.push(block);
  if (comments.length === 0) return blocks;
  const bottoms = blocks.map(({ bounds }) => bounds.y + bounds.height + BLOCK_GAP);
  const list = commentList(comments, drawn.x, Math.max(y, ...bottoms), maxWidth, style);
  return [...blocks, list];
}
