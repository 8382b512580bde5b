import { isAbsolute } from "node:path";
import { isJsonObject } from "../../shared/lib/json.ts";
import { fileExists } from "./file-exists.ts";
import type { FileSystem } from "./file-system.ts";
import type { JsonFile } from "./json-file.ts";
import { createQueue } from "./queue.ts";

const MOST = 20;

interface StoredRecent {
  readonly path: string;
  readonly openedAt: string;
}

export interface RecentFile extends StoredRecent {
  readonly missing: boolean;
}

/** The files opened or saved last, newest first. */
export interface Recents {
  list(): Promise<readonly RecentFile[]>;
  /** Remembers a file. Never fails: opening must not depend on it. */
  add(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly file: JsonFile;
  readonly now: () => Date;
}

export function createRecents({ fs, file, now }: Parts): Recents {
  const queue = createQueue();
  // Read each time: another Lintel may have written since.
  const change = (edit: (recents: readonly StoredRecent[]) => readonly StoredRecent[]) =>
    queue.run("recents", async () => {
      await file.write({ recents: edit(readStored(await file.read())).slice(0, MOST) });
    });

  return {
    async list() {
      const stored = readStored(await file.read());
      return Promise.all(
        stored.map(async (recent) => ({
          ...recent,
          missing: !(await fileExists(fs, recent.path)),
        })),
      );
    },
    async add(path) {
      const entry = { path, openedAt: now().toISOString() };
      try {
        await change((recents) => [entry, ...recents.filter((recent) => recent.path !== path)]);
      } catch {
        // A list that cannot be written is a lesser harm than a file that does not open.
      }
    },
    async remove(path) {
      await change((recents) => recents.filter((recent) => recent.path !== path));
    },
  };
}

function readStored(value: unknown): StoredRecent[] {
  if (!isJsonObject(value) || !Array.isArray(value["recents"])) return [];
  const recents: StoredRecent[] = [];
  for (const entry of value["recents"] as unknown[]) {
    if (!isJsonObject(entry)) continue;
    const { path, openedAt } = entry;
    if (typeof path !== "string" || !isAbsolute(path) || typeof openedAt !== "string") continue;
    if (Number.isNaN(Date.parse(openedAt))) continue;
    recents.push({ path, openedAt });
  }
  return recents.slice(0, MOST);
}
