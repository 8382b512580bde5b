import type { FileHandle } from "node:fs/promises";
import { diskFileSystem, type FileSystem } from "../../electron/files/file-system.ts";

/** The steps of a save at which a disk can fail. */
export const SAVE_STEPS = [
  "create",
  "write",
  "chmod",
  "sync",
  "close",
  "read-back",
  "rename",
  "sync-folder",
] as const;
export type SaveStep = (typeof SAVE_STEPS)[number];

export interface Fault {
  readonly step: SaveStep;
  /** A code of the system, or `short` for a write that loses its end without a word. */
  readonly code: string;
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: planted fault`), { code });
}

/** The real disk, but for one step that fails each time it is reached. */
export function faultyFileSystem({ step, code }: Fault): FileSystem {
  const failIf = (at: SaveStep): void => {
    if (at === step && code !== "short") throw systemError(code);
  };
  return {
    ...diskFileSystem,
    async open(path, flags, mode) {
      const creating = flags === "wx";
      if (creating) failIf("create");
      const handle = await diskFileSystem.open(path, flags, mode);
      const folder = (await handle.stat()).isDirectory();
      return creating || folder ? faultyHandle(handle, folder, { step, code }) : handle;
    },
    // Only a save reads a whole file by its path: to verify what it wrote.
    readFile: ((...args: Parameters<FileSystem["readFile"]>) => {
      failIf("read-back");
      return diskFileSystem.readFile(...args);
    }) as FileSystem["readFile"],
    rename(from, to) {
      failIf("rename");
      return diskFileSystem.rename(from, to);
    },
  };
}

function faultyHandle(handle: FileHandle, folder: boolean, fault: Fault): FileHandle {
  const failing: Partial<Record<SaveStep, keyof FileHandle>> = folder
    ? { "sync-folder": "sync" }
    : { write: "writeFile", chmod: "chmod", sync: "sync", close: "close" };
  const method = failing[fault.step];
  return new Proxy(handle, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== "function") return value;
      if (property !== method) return value.bind(target) as unknown;
      if (fault.code === "short") {
        return (bytes: Uint8Array) => target.writeFile(bytes.subarray(0, bytes.length - 1));
      }
      return async () => {
        // A file whose closing fails is closed all the same.
        if (property === "close") await target.close();
        throw systemError(fault.code);
      };
    },
  });
}
