import { isAbsolute } from "node:path";
import { isJsonObject } from "../../shared/lib/json.ts";
import type { FileSystem } from "./file-system.ts";
import type { JsonFile } from "./json-file.ts";
import { createQueue } from "./queue.ts";
import { removeStrayFiles } from "./temporary-files.ts";

const MOST = 50;

/**
 * Remembers in which folders saves have been under way, so that the next start can remove what a killed
 * process left in them, also where nothing is saved again.
 */
export interface StrayFolders {
  /** Called before something is written in a folder. Never fails. */
  enter(folder: string): Promise<void>;
  /** Removes what killed processes left. Never fails. */
  tidy(): Promise<void>;
}

export function createStrayFolders(fs: FileSystem, file: JsonFile): StrayFolders {
  const queue = createQueue();
  const entered = new Set<string>();
  return {
    enter(folder) {
      if (entered.has(folder)) return Promise.resolve();
      return queue.run("folders", async () => {
        if (entered.has(folder)) return;
        await removeStrayFiles(fs, folder);
        // Read each time: another Lintel may have written since.
        const known = readFolders(await file.read()).filter((one) => one !== folder);
        try {
          await file.write({ folders: [folder, ...known].slice(0, MOST) });
          entered.add(folder);
        } catch {
          // A save must not fail because of this list; the next one tries again.
        }
      });
    },
    async tidy() {
      const folders = readFolders(await file.read());
      await Promise.all(folders.map((folder) => removeStrayFiles(fs, folder)));
    },
  };
}

function readFolders(value: unknown): string[] {
  if (!isJsonObject(value) || !Array.isArray(value["folders"])) return [];
  return (value["folders"] as unknown[]).filter(
    (folder): folder is string => typeof folder === "string" && isAbsolute(folder),
  );
}
