import type { WorkerPort } from "./analysis-client.ts";

/** A fresh worker that answers at once. */
export function startRulesWorker(): WorkerPort {
  return new Worker(new URL("./rules.worker.ts", import.meta.url), { type: "module" });
}

/** A fresh worker that takes its time. */
export function startThoroughWorker(): WorkerPort {
  return new Worker(new URL("./thorough.worker.ts", import.meta.url), { type: "module" });
}
