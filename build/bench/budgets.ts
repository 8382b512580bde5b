/** What the window may take at a size (07): edits and heap in full, the rest as a ratio to other pages. */
export interface Budget {
  readonly timesCanvas: number;
  readonly framesOverZoom: number;
  readonly openExtra: number;
  readonly edit: number;
  readonly heap: number;
  /** Milliseconds for a picture; none where progress is shown and it can be ended. */
  readonly exports: Readonly<Record<"svg" | "png" | "pdf", number | null>>;
}

/** @param size components of the diagram */
export function budgetOf(size: number): Budget {
  if (size <= 200)
    return {
      ...{ timesCanvas: 1.5, framesOverZoom: 1, openExtra: 200, edit: 22, heap: 30 },
      exports: { svg: 10, png: 600, pdf: 600 },
    };
  if (size <= 1_000)
    return {
      ...{ timesCanvas: 2, framesOverZoom: 2, openExtra: 200, edit: 50, heap: 40 },
      exports: { svg: 40, png: 3_000, pdf: 2_500 },
    };
  return {
    ...{ timesCanvas: 3, framesOverZoom: 3, openExtra: 0, edit: 200, heap: 90 },
    exports: { svg: 200, png: null, pdf: null },
  };
}
