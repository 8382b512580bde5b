/** A value that is computed when first asked for. */
export function lazy<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: compute() }).value;
}

/** A function of one element that computes each answer once. */
export function memoized<K, V>(compute: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as V;
    const value = compute(key);
    answers.set(key, value);
    return value;
  };
}

/** The same for components, looked up by their index. */
export function memoizedByIndex<K extends { readonly index: number }, V>(
  compute: (key: K) => NonNullable<V>,
): (key: K) => NonNullable<V> {
  const answers: NonNullable<V>[] = [];
  return (key) => (answers[key.index] ??= compute(key));
}

/** The list under a key, made when first needed. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known) return known;
  const made: V[] = [];
  lists.set(key, made);
  return made;
}
