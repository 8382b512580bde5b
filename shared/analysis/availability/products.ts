/** The product of these probabilities, in their order. */
export function productOf(chances: readonly number[]): number {
  return chances.reduce((product, chance) => product * chance, 1);
}

/** For each of these probabilities the product of all others; without division, for one may be 0. */
export function productsOfOthers(chances: readonly number[]): readonly number[] {
  const after = new Array<number>(chances.length).fill(1);
  for (let at = chances.length - 1; at > 0; at--) {
    after[at - 1] = (after[at] ?? 1) * (chances[at] ?? 1);
  }
  let before = 1;
  return chances.map((chance, at) => {
    const others = before * (after[at] ?? 1);
    before *= chance;
    return others;
  });
}
