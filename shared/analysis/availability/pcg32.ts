// The multiplier of the 64-bit linear congruential generator, in halves and quarters.
const MULTIPLIER_HIGH = 0x5851f42d;
const MULTIPLIER_LOW = 0x4c957f2d;
const LOW_0 = MULTIPLIER_LOW & 0xffff;
const LOW_1 = MULTIPLIER_LOW >>> 16;

/**
 * PCG-XSH-RR 64/32 (O'Neill 2014, pcg-random.org): 64 bits of state in two halves, 32 bits a draw.
 *
 * @returns the next draw, 0 to 2³² − 1
 */
export function pcg32(seed: number, sequence: number): () => number {
  const increment = { high: sequence >>> 31, low: ((sequence << 1) | 1) >>> 0 };
  let high = 0;
  let low = 0;
  const add = (toHigh: number, toLow: number): void => {
    const sum = low + toLow;
    low = sum >>> 0;
    high = (high + toHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };
  const advance = (): void => {
    const [low0, low1] = [low & 0xffff, low >>> 16];
    const first = low0 * LOW_0;
    const crossed = low0 * LOW_1;
    const other = low1 * LOW_0;
    const middle = (first >>> 16) + (crossed & 0xffff) + (other & 0xffff);
    const carried = low1 * LOW_1 + (crossed >>> 16) + (other >>> 16) + (middle >>> 16);
    high = (carried + Math.imul(low, MULTIPLIER_HIGH) + Math.imul(high, MULTIPLIER_LOW)) >>> 0;
    low = ((middle << 16) | (first & 0xffff)) >>> 0;
    add(increment.high, increment.low);
  };
  advance();
  add(0, seed >>> 0);
  advance();
  return () => {
    const [oldHigh, oldLow] = [high, low];
    advance();
    const mixedHigh = oldHigh ^ (oldHigh >>> 18);
    const mixedLow = oldLow ^ ((oldLow >>> 18) | (oldHigh << 14));
    const word = (mixedLow >>> 27) | (mixedHigh << 5);
    const turn = oldHigh >>> 27;
    return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
  };
}
