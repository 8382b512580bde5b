import { join } from "node:path";
import { atomicWrite } from "./atomic-write.ts";
import { systemCode } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { decodeLock, encodeLock, type LockRecord } from "./lock-record.ts";
import { makePrivateFolder, pathKey } from "./private-folder.ts";
import { readRegularFile } from "./read-file.ts";
import { isSameProcess, type Processes } from "./running-process.ts";

const MOST_BYTES = 64 * 1024;
/** How long another process may take from making its record to filling it. */
const HALF_WRITTEN_MS = 50;
const TRIES = 3;

/**
 * One record for each file that some Lintel works on, in the program's own folder: never beside the
 * user's file. A record of a process that has ended counts for nothing. It is a courtesy between windows;
 * what keeps content from being lost is the version that every save expects.
 */
export interface Locks {
  /** Who else holds the file; null when it is ours now. */
  take(realPath: string, force: boolean): Promise<LockRecord | null>;
  /** Whether our record still stands. */
  isOurs(realPath: string): Promise<boolean>;
  /** Who else holds the file. */
  holder(realPath: string): Promise<LockRecord | null>;
  drop(realPath: string): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly processes: Processes;
  readonly app: LockRecord["app"];
  readonly now: () => Date;
}

export function createLocks({ fs, folder, processes, app, now }: Parts): Locks {
  const pathOf = (realPath: string) => join(folder, `${pathKey(realPath)}.lock`);

  const read = async (path: string): Promise<LockRecord | "damaged" | null> => {
    try {
      return decodeLock(await readRegularFile(fs, path, MOST_BYTES)) ?? "damaged";
    } catch {
      return null;
    }
  };
  const settled = async (path: string): Promise<LockRecord | "damaged" | null> => {
    const first = await read(path);
    if (first !== "damaged") return first;
    await new Promise((done) => setTimeout(done, HALF_WRITTEN_MS));
    return read(path);
  };
  const isOwn = async ({ process }: LockRecord) => isSameProcess(process, await processes.own());
  const holder = async (realPath: string): Promise<LockRecord | null> => {
    const record = await settled(pathOf(realPath));
    if (record === null || record === "damaged" || (await isOwn(record))) return null;
    return (await processes.isRunning(record.process)) ? record : null;
  };
  const write = async (path: string, record: LockRecord): Promise<void> => {
    const existing = await fs.stat(path).catch(() => null);
    if (existing !== null) {
      await atomicWrite(fs, { realPath: path, existing }, encodeLock(record));
      return;
    }
    const file = await fs.open(path, "wx");
    try {
      await file.writeFile(encodeLock(record));
    } finally {
      await file.close();
    }
  };

  return {
    holder,
    async take(realPath, force) {
      const path = pathOf(realPath);
      for (let turn = 0; turn < TRIES; turn++) {
        const other = await holder(realPath);
        if (other !== null && !force) return other;
        try {
          await makePrivateFolder(fs, folder);
          await write(path, { process: await processes.own(), app, since: now().toISOString() });
          return null;
        } catch (error) {
          // Another process made one in the meantime: look again. A folder that cannot be written must
          // not keep the user from working.
          if (systemCode(error) !== "EEXIST") return null;
        }
      }
      return holder(realPath);
    },
    async isOurs(realPath) {
      const record = await settled(pathOf(realPath));
      // A record that is gone was taken by nobody.
      return record === null || record === "damaged" || (await isOwn(record));
    },
    async drop(realPath) {
      const path = pathOf(realPath);
      const record = await read(path);
      if (record === null || record === "damaged" || !(await isOwn(record))) return;
      await fs.unlink(path).catch(() => undefined);
    },
  };
}
