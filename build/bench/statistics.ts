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
