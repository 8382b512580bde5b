import type { WorkerPort } from "./analysis-client.ts";

const rulesWorker = (): WorkerPort =>
  new Worker(new URL("./rules.worker.ts", import.meta.url), { type: "module" });

let warm: WorkerPort | null = null;

/** Loads the rules before there is a diagram, so that its first findings need not wait for them. */
export function warmRulesWorker(): void {
  warm ??= rulesWorker();
}

/** A fresh worker that answers at once. */
export function startRulesWorker(): WorkerPort {
  const worker = warm ?? rulesWorker();
  warm = null;
  return worker;
}

/** A fresh worker that takes its time. */
export function startThoroughWorker(): WorkerPort {
  return startWhenAsked(
    () => new Worker(new URL("./thorough.worker.ts", import.meta.url), { type: "module" }),
  );
}

/** A worker that is only started with its first request: until then it would take time from others. */
export function startWhenAsked(start: () => WorkerPort): WorkerPort {
  let worker: WorkerPort | null = null;
  const port: WorkerPort = {
    onmessage: null,
    postMessage: (request) => {
      if (!worker) {
        worker = start();
        worker.onmessage = (event) => port.onmessage?.(event);
      }
      worker.postMessage(request);
    },
    terminate: () => {
      worker?.terminate();
      // What comes later has nobody to answer.
      port.postMessage = () => undefined;
    },
  };
  return port;
}
