import { cleanText } from "../lib/clean-text.ts";
import { escapeMarkup } from "../lib/escape-markup.ts";
import type { Piece } from "./marked-finding.ts";

/**
 * Text from strangers as a code span: nothing in it is markup, a mention or an address. The fence is
 * longer than any run of backticks inside.
 */
export function codeSpan(text: string): string {
  const clean = cleanText(text) || "\ufffd";
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${clean} ${fence}` : `${fence}${clean}${fence}`;
}

/** As above, in a cell of a table, which a pipe would end even inside the span. */
export const codeCell = (text: string): string => codeSpan(text).replaceAll("|", "\\|");

/** A sentence with its names as code, for the heads of folded parts, where Markdown is not read. */
export function htmlWithCode(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, isName }) => (isName ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
    .join("");
}

/** A sentence with its names as code. */
export function markdownWithCode(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isName }) => (isName ? codeSpan(text) : text)).join("");
}
