import { join } from "node:path";
import { isJsonObject } from "../../shared/lib/json.ts";
import { atomicWrite, syncFolder } from "./atomic-write.ts";
import type { FileSystem } from "./file-system.ts";
import { makePrivateFolder, pathKey } from "./private-folder.ts";
import { readIdentity, type Processes } from "./running-process.ts";

/** A write in place that has begun: both contents are safe elsewhere. */
export interface KeptWrite {
  readonly path: string;
  /** What stood there before; null when nothing did. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
  /** Forgets the copies, once the file is whole. */
  release(): Promise<void>;
}

/** Keeps, in the program's own folder, what is being written where replacing in one step is refused. */
export interface WriteVault {
  keep(path: string, before: Uint8Array | null, after: Uint8Array): Promise<KeptWrite>;
  /** Writes that never ended, of processes that have. What cannot be read is left out. */
  leftBehind(): Promise<readonly KeptWrite[]>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly processes: Processes;
}

export function createWriteVault({ fs, folder, processes }: Parts): WriteVault {
  const put = async (name: string, bytes: Uint8Array) => {
    const realPath = join(folder, name);
    const existing = await fs.stat(realPath).catch(() => null);
    await atomicWrite(fs, { realPath, existing }, bytes);
  };
  const kept = (
    path: string,
    before: Uint8Array | null,
    after: Uint8Array,
    key: string,
  ): KeptWrite => ({
    path,
    before,
    after,
    async release() {
      // The record goes first: without it the copies mean nothing.
      for (const suffix of ["json", "before", "after"]) {
        await fs.unlink(join(folder, `${key}.${suffix}`)).catch(() => undefined);
      }
      await syncFolder(fs, folder).catch(() => undefined);
    },
  });

  return {
    async keep(path, before, after) {
      await makePrivateFolder(fs, folder);
      const key = pathKey(path);
      if (before !== null) await put(`${key}.before`, before);
      await put(`${key}.after`, after);
      const record = { path, new: before === null, owner: await processes.own() };
      await put(`${key}.json`, Buffer.from(JSON.stringify(record)));
      return kept(path, before, after, key);
    },

    async leftBehind() {
      const found: KeptWrite[] = [];
      const names = await fs.readdir(folder).catch((): string[] => []);
      for (const name of names.filter((one) => one.endsWith(".json"))) {
        const key = name.slice(0, -".json".length);
        try {
          const record: unknown = JSON.parse(await fs.readFile(join(folder, name), "utf8"));
          if (!isJsonObject(record) || typeof record["path"] !== "string") continue;
          const owner = readIdentity(record["owner"]);
          if (owner !== null && (await processes.isRunning(owner))) continue;
          const before = record["new"] ? null : await fs.readFile(join(folder, `${key}.before`));
          const after = await fs.readFile(join(folder, `${key}.after`));
          found.push(kept(record["path"], before, after, key));
        } catch {
          // Damaged, or just being made or released by another Lintel.
        }
      }
      return found;
    },
  };
}
