import type { Place } from "./system.ts";

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

/** The same for components and containers: the many by their index, the few by themselves. */
export function memoizedByPlace<V>(compute: (key: Place) => V): (key: Place) => V {
  const answers: V[] = [];
  const known: boolean[] = [];
  const others = memoized(compute);
  return (key) => {
    if (!("index" in key)) return others(key);
    if (known[key.index] !== true) {
      known[key.index] = true;
      answers[key.index] = compute(key);
    }
    return answers[key.index] as V;
  };
}
