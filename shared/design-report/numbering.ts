import type { Block } from "./blocks.ts";

/** A block with what a heading is called by: `2.1`, and an anchor that does not hang on names. */
export interface Numbered {
  readonly block: Block;
  /** Empty for what is no heading of the table of contents. */
  readonly number: string;
  readonly anchor: string;
}

/** Numbers the headings of the first two levels. */
export function numberedBlocks(blocks: readonly Block[]): readonly Numbered[] {
  let [first, second] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== "heading" || block.level > 2) return { block, number: "", anchor: "" };
    if (block.level === 1) [first, second] = [first + 1, 0];
    else second += 1;
    const number = block.level === 1 ? `${first}` : `${first}.${second}`;
    return { block, number, anchor: `s${number.replace(".", "-")}` };
  });
}
