import { isAbsolute } from "node:path";
import { MOST_OPEN_FILES } from "../../shared/host/contract.ts";
import { isJsonObject } from "../../shared/lib/json.ts";
import type { JsonFile } from "./json-file.ts";
import { createQueue } from "./queue.ts";

const MOST_PLACES = 20;

/** What was open in a window, in the order of its tabs. */
export interface OpenFiles {
  readonly paths: readonly string[];
  /** The one in focus; null when it is none of them. */
  readonly active: string | null;
}

/** What was open last, apart for each place that Lintel is used from, so that one does not end another's. */
export interface OpenFilesRecord {
  get(): Promise<OpenFiles>;
  /** @throws FileFailure */
  set(open: OpenFiles): Promise<void>;
}

interface Stored extends OpenFiles {
  readonly place: string;
}

/** @param place such as the workspace that a host shows */
export function createOpenFilesRecord(file: JsonFile, place: string): OpenFilesRecord {
  const queue = createQueue();
  // Read each time: another Lintel may have written since.
  const read = async () => readStored(await file.read());
  return {
    async get() {
      const stored = (await read()).find((one) => one.place === place);
      return stored ?? { paths: [], active: null };
    },
    set: ({ paths, active }) =>
      queue.run("open-files", async () => {
        const others = (await read()).filter((one) => one.place !== place);
        const places = [{ place, paths, active }, ...others].slice(0, MOST_PLACES);
        await file.write({ places });
      }),
  };
}

function readStored(value: unknown): Stored[] {
  if (!isJsonObject(value) || !Array.isArray(value["places"])) return [];
  return (value["places"] as unknown[]).slice(0, MOST_PLACES).flatMap((entry) => {
    if (!isJsonObject(entry)) return [];
    const { place, paths, active } = entry;
    if (typeof place !== "string" || !Array.isArray(paths)) return [];
    const known = [...new Set((paths as unknown[]).filter(isPath))].slice(0, MOST_OPEN_FILES);
    return [{ place, paths: known, active: known.find((path) => path === active) ?? null }];
  });
}

const isPath = (path: unknown): path is string =>
  typeof path === "string" && isAbsolute(path) && !path.includes("\0");
