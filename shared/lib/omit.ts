/** The object without some of its fields. */
export function omit<T extends object, K extends keyof T>(
  object: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const left: ReadonlySet<PropertyKey> = new Set(keys);
  const kept = Object.entries(object).filter(([key]) => !left.has(key));
  return Object.fromEntries(kept) as Omit<T, K>;
}
