import { dirname } from "node:path";
import { atomicWrite } from "./atomic-write.ts";
import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { createQueue } from "./queue.ts";
import { refuseReadOnly, resolveTarget } from "./target-file.ts";
import { removeStrayFiles } from "./temporary-files.ts";

export type WriteOutcome<Objection> =
  { readonly written: true } | { readonly written: false; readonly objection: Objection };

/** Writes whole files, one after the other for each real file, whatever name it was reached by. */
export interface FileWriter {
  /**
   * @param object asked before anything is written and again just before the replacement; anything but
   *   null stops the write and comes back as the objection
   * @throws FileFailure
   */
  write<Objection = never>(
    path: string,
    bytes: Uint8Array,
    object?: (realPath: string) => Promise<Objection | null>,
  ): Promise<WriteOutcome<Objection>>;
}

export function createFileWriter(fs: FileSystem): FileWriter {
  const queue = createQueue();
  const tidied = new Set<string>();

  const tidyOnce = async (folder: string): Promise<void> => {
    if (tidied.has(folder)) return;
    tidied.add(folder);
    await removeStrayFiles(fs, folder);
  };

  return {
    async write<Objection>(
      path: string,
      bytes: Uint8Array,
      object: (realPath: string) => Promise<Objection | null> = () => Promise.resolve(null),
    ): Promise<WriteOutcome<Objection>> {
      try {
        const { realPath } = await resolveTarget(fs, path);
        return await queue.run(realPath, async () => {
          const target = await resolveTarget(fs, realPath);
          await refuseReadOnly(fs, target);
          await tidyOnce(dirname(target.realPath));
          let objection = await object(target.realPath);
          if (objection !== null) return { written: false, objection };
          await atomicWrite(fs, target, bytes, async () => {
            objection = await object(target.realPath);
            return objection === null;
          });
          return objection === null ? { written: true } : { written: false, objection };
        });
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },
  };
}
