/** The object without some of its fields; those named by symbols are kept as by a spread. */
export function omit<T extends object, K extends keyof T>(
  object: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const kept = { ...object };
  for (const key of keys) Reflect.deleteProperty(kept, key);
  return kept;
}
