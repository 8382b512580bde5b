import type { CliContext } from "./cli-context.ts";

/** The options of every command that prints a list. */
export const listOptions = [
  {
    flags: "--format <format>",
    about: "cli.list.format",
    choices: ["text", "json"],
    default: "text",
  },
] as const;

/** Prints a list as JSON, or for people in columns. */
export function printList(
  { out }: CliContext,
  format: unknown,
  json: object,
  rows: () => readonly (readonly string[])[],
): void {
  out(format === "json" ? `${JSON.stringify(json, null, 2)}\n` : columns(rows()));
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellWidth(cell));
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - cellWidth(cell)))
        .join("  "),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** Columns a text takes on a terminal: Hangul and ideographs take two. */
function cellWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(char) ? 2 : 1;
  return width;
}
