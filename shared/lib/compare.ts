/**
 * Orders two strings by UTF-16 code units, as JavaScript's `<` does. The same on every platform and
 * locale, unlike `localeCompare`.
 */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders numbers inside of texts as numbers: `2.9.3` stands before `2.10.1`. */
export function compareNumbered(a: string, b: string): number {
  const padded = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
  return compareCodeUnits(padded(a), padded(b));
}

/** Orders elements by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id);
}

/** The ids without repetition, in code unit order. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareCodeUnits);
}
