const TICK_MS = 20;
/** Timers are late by a little on any machine. */
const USUAL_MS = 10;

/**
 * Measures for how long the machine did not run this process. A second in which it ran nobody is no
 * second of the program's.
 */
export interface StallMeter {
  /** Milliseconds lost between two times of `performance.now()`. */
  between(from: number, to: number): number;
  stop(): void;
}

export function startStallMeter(): StallMeter {
  const stalls: { readonly from: number; readonly to: number }[] = [];
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    if (now - last > TICK_MS + USUAL_MS) stalls.push({ from: last + TICK_MS, to: now });
    last = now;
  };
  const timer = setInterval(look, TICK_MS);
  return {
    between(from, to) {
      look();
      const lost = stalls.map((stall) => Math.min(stall.to, to) - Math.max(stall.from, from));
      return lost.reduce((sum, time) => sum + Math.max(0, time), 0);
    },
    stop: () => clearInterval(timer),
  };
}
