import ELK from "elkjs/lib/elk-api.js";
import workerUrl from "elkjs/lib/elk-worker.min.js?url";
import type { LayoutEngine } from "../../shared/layout/layout-engine.ts";

export interface RunningEngine extends LayoutEngine {
  /** Stops at once whatever it computes; that is never answered. */
  stop(): void;
}

let running: RunningEngine | undefined;

/** The window's engine for layouts: ELK in a worker of its own, started at the first question, then kept. */
export function layoutEngine(): RunningEngine {
  running ??= startEngine();
  return running;
}

function startEngine(): RunningEngine {
  const worker = new Worker(workerUrl);
  const elk = new ELK({ workerFactory: () => worker });
  // Without this, a worker that cannot start would leave the question open for ever.
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", ({ message }) => {
      running = undefined;
      reject(new Error(message || "The layout engine could not be started."));
    });
  });
  broken.catch(() => undefined);
  return {
    layout: (graph) => Promise.race([elk.layout(graph), broken]),
    stop() {
      running = undefined;
      worker.terminate();
    },
  };
}
