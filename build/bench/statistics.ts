/** The middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the report: what was measured, how much, and against what. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** A budget, or a comparison within the same run. */
  readonly note?: string;
}

/** Rows as lines of text: what was measured, how much, and the note, in columns. */
export function benchTable(rows: readonly BenchRow[]): string {
  const figures = rows.map(({ value, unit }) =>
    Number.isNaN(value) ? "not measured" : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  );
  const widths = [rows.map(({ name }) => name), figures].map((texts) =>
    Math.max(...texts.map(({ length }) => length)),
  );
  return rows
    .map(({ name, note }, row) =>
      [name.padEnd(widths[0] ?? 0), (figures[row] ?? "").padStart(widths[1] ?? 0), note ?? ""]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Long enough that the engine has compiled what is run often, as after the first edits of a day. */
export const WARM_UP_MS = 1_500;
