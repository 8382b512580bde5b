import type { ExportProblem } from "../../shared/formats/define-format.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import type { ExportAnswer, ExportJob } from "./export-job.ts";

/** Kept for the next picture, with its fonts and engines read. */
let idle: Worker | undefined;

function freshWorker(): Worker {
  const worker = new Worker(new URL("./export.worker.ts", import.meta.url), { type: "module" });
  // One that broke, or could not start, is not waited for.
  worker.addEventListener("error", () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** Starts the worker where an export is likely, so that the first picture does not wait for it. */
export function prepareExport(): void {
  idle ??= freshWorker();
}

/**
 * Makes a picture beside the window. Null when it was ended by the signal before it was done.
 *
 * @throws when the worker broke
 */
export async function runExport(
  job: ExportJob,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Result<string | Uint8Array, ExportProblem> | null> {
  if (signal.aborted) return null;
  const worker = idle ?? freshWorker();
  idle = undefined;
  const listening = new AbortController();
  const result = await new Promise<Result<string | Uint8Array, ExportProblem> | null | Error>(
    (resolve) => {
      const { signal: until } = listening;
      signal.addEventListener("abort", () => resolve(null), { signal: until });
      worker.addEventListener("error", ({ message }) => resolve(new Error(message)), {
        signal: until,
      });
      const onAnswer = ({ data }: MessageEvent<ExportAnswer>) => {
        if (data.type === "progress") progress(data.share);
        else if (data.type === "done") resolve(ok(data.content));
        else if (data.type === "problem") resolve(fail(data.problem));
        else resolve(new Error(data.message));
      };
      worker.addEventListener("message", onAnswer, { signal: until });
      worker.postMessage(job);
    },
  );
  listening.abort();
  if (result === null || result instanceof Error) worker.terminate();
  else keep(worker);
  if (result instanceof Error) throw result;
  return result;
}

function keep(worker: Worker): void {
  idle?.terminate();
  idle = worker;
}
