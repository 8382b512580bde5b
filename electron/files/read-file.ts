import { constants } from "node:fs";
import { FileFailure, toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";

/** Without the second, opening a pipe in the file's place would wait for ever; Windows has none. */
const READ = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NONBLOCK);

/**
 * The bytes of a regular file, refused before reading when there are more than `maxBytes`.
 *
 * @throws FileFailure
 */
export async function readRegularFile(
  fs: FileSystem,
  path: string,
  maxBytes: number,
): Promise<Uint8Array> {
  try {
    const file = await fs.open(path, READ);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new FileFailure("is-a-folder", path);
      if (!stats.isFile()) throw new FileFailure("not-permitted", path);
      if (stats.size > maxBytes) throw new FileFailure("too-large", path);
      const bytes = await file.readFile();
      // It may have grown since it was measured.
      if (bytes.length > maxBytes) throw new FileFailure("too-large", path);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

/** Bytes as text, without a byte order mark; anything but UTF-8 is refused. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileFailure("not-text", path, { cause: error });
  }
}
