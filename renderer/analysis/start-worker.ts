import type { WorkerPort } from "./analysis-client.ts";

/** A fresh worker that runs the rules. */
export function startRulesWorker(): WorkerPort {
  return new Worker(new URL("./rules.worker.ts", import.meta.url), { type: "module" });
}
