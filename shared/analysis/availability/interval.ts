/** The quantile of the normal distribution that leaves 2.5 % above. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 95 % interval of a share seen in independent trials (Wilson 1927); never empty at 0 or 1. */
export function wilsonInterval(successes: number, trials: number): Interval {
  const share = successes / trials;
  const scale = 1 + (Z * Z) / trials;
  const middle = share + (Z * Z) / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  return {
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
