import type { WorkerPort } from "./analysis-client.ts";

/**
 * Lends out one worker after the other. One that is given back with all its answers given is lent again:
 * a first request brings the whole diagram, so nothing of the one before stays. One that is still busy is
 * ended, so that nobody waits for an answer that nobody wants.
 *
 * @returns lends a worker; its `terminate` gives it back
 */
export function lendWorker(start: () => WorkerPort): () => WorkerPort {
  let idle: WorkerPort | null = null;
  return () => {
    const worker = idle ?? start();
    idle = null;
    let asked = 0;
    const port: WorkerPort = {
      onmessage: null,
      postMessage: (message) => {
        asked = message.number;
        worker.postMessage(message);
      },
      terminate: () => {
        worker.onmessage = null;
        if (asked > 0 || idle !== null) worker.terminate();
        else idle = worker;
      },
    };
    worker.onmessage = (event) => {
      // Only the newest is answered when several came at once.
      if (event.data.number === asked) asked = 0;
      port.onmessage?.(event);
    };
    return port;
  };
}
