/** The same keys as the English messages, any words. A missing key does not compile. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };

type Leaves<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every path to a text, such as `palette.search`. */
export type LeafPath<T> = Leaves<T>;
