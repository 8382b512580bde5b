const LN_2 = 0.6931471805599453;
const HALF_ROOT = 0.7071067811865476;
/** Terms of the series that bring it below the last bit for every argument within a root of 2 of 1. */
const TERMS = 10;

/**
 * The natural logarithm of a number in (0, 1]. Of sums, products and quotients only, which are the
 * same to the last bit everywhere; `Math.log` need not be.
 */
export function naturalLog(x: number): number {
  let halvings = 0;
  let rest = x;
  while (rest < HALF_ROOT) {
    rest *= 2;
    halvings++;
  }
  // ln x = 2 artanh((x - 1) / (x + 1)), a series in odd powers of a number below 0.172.
  const y = (rest - 1) / (rest + 1);
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * y * y + 1 / (2 * term + 1);
  return 2 * y * sum - halvings * LN_2;
}
