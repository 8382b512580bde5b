const LOOK_EVERY_MS = 1_000;
const NO_PARENT = 1;

/**
 * Calls `end` once, when the host shall end: asked by a signal, left by the process that started it, or,
 * if wanted, at the end of the standard input.
 */
export function endWithParent(endWithInput: boolean, end: () => void): void {
  let ended = false;
  const endOnce = () => {
    if (ended) return;
    ended = true;
    end();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, endOnce);
  const parent = process.ppid;
  if (parent !== NO_PARENT) {
    const look = setInterval(() => {
      if (process.ppid !== parent) endOnce();
    }, LOOK_EVERY_MS);
    look.unref();
  }
  if (endWithInput) {
    process.stdin.on("end", endOnce).on("error", endOnce);
    process.stdin.resume();
  }
}
