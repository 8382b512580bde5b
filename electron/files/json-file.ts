import { dirname } from "node:path";
import type { FileSystem } from "./file-system.ts";
import type { FileWriter } from "./file-writer.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { readRegularFile } from "./read-file.ts";

const MOST_BYTES = 1024 * 1024;

/** A small file of the program's own. */
export interface JsonFile {
  /** Undefined when it is absent or cannot be understood: the program must start all the same. */
  read(): Promise<unknown>;
  /** @throws FileFailure */
  write(value: unknown): Promise<void>;
}

export function createJsonFile(fs: FileSystem, writer: FileWriter, path: string): JsonFile {
  return {
    async read() {
      try {
        const bytes = await readRegularFile(fs, path, MOST_BYTES);
        return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
      } catch {
        return undefined;
      }
    },
    async write(value) {
      await makePrivateFolder(fs, dirname(path));
      await writer.write(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
    },
  };
}
