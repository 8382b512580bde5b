import { cleanText } from "../../../shared/lib/clean-text.ts";
import { codeCell } from "../../../shared/reports/markdown-text.ts";

/** A cell: words and figures of ours, or names out of the document with what stands between them. */
export type Cell =
  string | number | { readonly names: readonly string[]; readonly between: string };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A Markdown table in which names are code, so that nothing in them is markup or ends a cell. */
export function markdownTable({ head, rows }: Table): string {
  const cell = (value: Cell): string =>
    typeof value === "object" ? value.names.map(codeCell).join(value.between) : String(value);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))].map(line).join("");
}

/** Lines of cells parted by tabs. What a spreadsheet would take for a formula is set off as text. */
export function tabTable({ head, rows }: Table): string {
  const cell = (value: Cell): string => {
    if (typeof value === "number") return String(value);
    const text = typeof value === "string" ? value : value.names.join(value.between);
    return asText(cleanText(text));
  };
  return [head, ...rows].map((row) => `${row.map(cell).join("\t")}\n`).join("");
}

function asText(text: string): string {
  return /^[=+\-@"']/.test(text) ? `'${text}` : text;
}
