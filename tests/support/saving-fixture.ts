import { createDocumentStore, type DocumentStore } from "../../electron/files/document-store.ts";
import type { FileSystem } from "../../electron/files/file-system.ts";
import { createFileWriter, type FileWriter } from "../../electron/files/file-writer.ts";
import { GENERATION_LIMITS } from "../../electron/files/generation-bounds.ts";
import { createGenerations, type Generations } from "../../electron/files/generations.ts";
import { finishWrites } from "../../electron/files/in-place-write.ts";
import { createJsonFile } from "../../electron/files/json-file.ts";
import type { ProcessIdentity } from "../../electron/files/running-process.ts";
import { createStrayFolders } from "../../electron/files/stray-folders.ts";
import { createWriteVault } from "../../electron/files/write-vault.ts";

interface Saving {
  readonly writer: FileWriter;
  readonly documents: DocumentStore;
  readonly generations: Generations;
  /** What the next start does. */
  begin(): Promise<void>;
}

export const OWN_PROCESS: ProcessIdentity = {
  machine: "0badcafe",
  machineName: "desk",
  pid: process.pid,
  started: "now",
};

/** The parts of a host that save, on any disk. Every process before it has ended. */
export function savingOn(fs: FileSystem, dataFolder: string): Saving {
  const processes = {
    own: () => Promise.resolve(OWN_PROCESS),
    isRunning: () => Promise.resolve(false),
  };
  const own = createFileWriter(fs);
  const vault = createWriteVault({ fs, folder: `${dataFolder}/unfinished`, processes });
  const strays = createStrayFolders(fs, createJsonFile(fs, own, `${dataFolder}/folders.json`));
  const writer = createFileWriter(fs, { vault, strays });
  let time = 0;
  const generations = createGenerations({
    fs,
    writer: own,
    folder: `${dataFolder}/generations`,
    now: () => ++time,
    maxBytes: 1024 * 1024,
    limits: GENERATION_LIMITS,
  });
  return {
    writer,
    generations,
    documents: createDocumentStore({ fs, writer, maxBytes: 1024 * 1024, generations }),
    async begin() {
      await finishWrites(fs, vault);
      await strays.tidy();
    },
  };
}
