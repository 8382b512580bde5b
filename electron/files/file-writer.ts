import { dirname, resolve } from "node:path";
import { atomicWrite, ReplacementRefused } from "./atomic-write.ts";
import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { inPlaceWrite } from "./in-place-write.ts";
import { createQueue } from "./queue.ts";
import type { StrayFolders } from "./stray-folders.ts";
import { refuseReadOnly, resolveTarget, sameFileKey } from "./target-file.ts";
import { removeStrayFiles } from "./temporary-files.ts";
import type { WriteVault } from "./write-vault.ts";

export type WriteOutcome<Objection> =
  { readonly written: true } | { readonly written: false; readonly objection: Objection };

/**
 * Writes whole files, one after the other for each real file, whatever name it was reached by: what was
 * asked for last is written last.
 */
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

/** For files of the user's; the program's own folder can do without. */
interface Safeguards {
  /** Makes the second way possible, where replacing a file is refused. */
  readonly vault: WriteVault;
  readonly strays: StrayFolders;
}

export function createFileWriter(fs: FileSystem, safeguards?: Safeguards): FileWriter {
  /** Names are followed in turn: a later save must not find its file sooner than an earlier one. */
  const arrivals = createQueue();
  const queue = createQueue();
  const tidied = new Set<string>();

  const enter = async (folder: string): Promise<void> => {
    if (safeguards) return safeguards.strays.enter(folder);
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
      const save = async (realPath: string): Promise<WriteOutcome<Objection>> => {
        const target = await resolveTarget(fs, realPath);
        await refuseReadOnly(fs, target);
        let objection = await object(target.realPath);
        if (objection !== null) return { written: false, objection };
        await enter(dirname(target.realPath));
        const mayReplace = async () => {
          objection = await object(target.realPath);
          return objection === null;
        };
        try {
          await atomicWrite(fs, target, bytes, mayReplace);
        } catch (error) {
          if (!(error instanceof ReplacementRefused)) throw error;
          if (!safeguards) throw toFileFailure(error.cause, path);
          await inPlaceWrite(fs, safeguards.vault, target, bytes, mayReplace);
        }
        return objection === null ? { written: true } : { written: false, objection };
      };
      try {
        const { done } = await arrivals.run(dirname(resolve(path)), async () => {
          const { realPath } = await resolveTarget(fs, path);
          return { done: queue.run(sameFileKey(realPath), () => save(realPath)) };
        });
        return await done;
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },
  };
}
