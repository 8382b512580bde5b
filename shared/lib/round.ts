/**
 * The nearest whole number, halves away from zero, never minus zero. What is no number at all becomes 0,
 * so that a slip in a computation cannot make a file unreadable.
 */
export function roundHalfAway(value: number): number {
  if (!Number.isFinite(value)) return 0;
  const size = Math.round(Math.abs(value));
  return value < 0 && size > 0 ? -size : size;
}
