import { cleanText } from "../lib/clean-text.ts";
import { wrapText, type TextLine, type WrapOptions } from "./wrap-text.ts";

/**
 * Breaks the text of a note into lines: its own line breaks are kept, an empty line too, and each
 * paragraph is wrapped. What does not fit in `maxLines` is left out after an ellipsis.
 */
export function noteLines(text: string, options: WrapOptions): readonly TextLine[] {
  const paragraphs = text.trim().split(/\r?\n/u);
  const lines: TextLine[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const room = options.maxLines - lines.length;
    if (room <= 0) break;
    // Where only one line is left for several paragraphs, it ends in the ellipsis of all of them.
    const cut = room === 1 && index < paragraphs.length - 1;
    const wrapped = cut ? `${cleanText(paragraph)} …` : cleanText(paragraph);
    if (wrapped === "") lines.push({ text: "", width: 0 });
    else lines.push(...wrapText(wrapped, { ...options, maxLines: room }));
  }
  return lines;
}
