/**
 * Whether what stands in both lists comes in the same order in both, and nothing comes twice.
 *
 * @param before has nothing twice
 */
export function isInOrder(after: readonly string[], before: readonly string[]): boolean {
  const places = new Map(before.map((id, place) => [id, place]));
  let last = -1;
  for (const id of after) {
    const place = places.get(id);
    if (place === undefined) continue;
    if (place <= last) return false;
    last = place;
  }
  return new Set(after).size === after.length;
}
