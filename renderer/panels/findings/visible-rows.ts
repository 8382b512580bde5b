/** Rows kept beyond the edges, so that a quick scroll shows no gap. */
const OVERSCAN = 8;

/** The rows [first, end) of a list of equal rows that are in view, with a margin. */
export function visibleRows(scrollTop: number, height: number, row: number, count: number) {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / row)) - OVERSCAN);
  const end = Math.min(count, Math.ceil((scrollTop + height) / row) + OVERSCAN);
  return { first, end: Math.max(first, end) };
}

/** The scroll position that brings a row into view with the least movement. */
export function scrollToRow(index: number, scrollTop: number, height: number, row: number): number {
  const top = index * row;
  if (top < scrollTop) return top;
  return top + row > scrollTop + height ? top + row - height : scrollTop;
}
