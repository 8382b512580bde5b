/** The product of these probabilities, in their order, leaving out the one at `without`. */
export function productWithout(chances: readonly number[], without = -1): number {
  return chances.reduce((product, chance, at) => (at === without ? product : product * chance), 1);
}
