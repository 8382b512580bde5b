/**
 * Orders two strings by UTF-16 code units, as JavaScript's `<` does. The same on every platform and
 * locale, unlike `localeCompare`.
 */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders elements by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id);
}

/** The ids without repetition, in code unit order. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareCodeUnits);
}
