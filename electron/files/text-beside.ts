import { dirname, join } from "node:path";
import { FileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { decodeUtf8, readRegularFile } from "./read-file.ts";

const LARGEST = 1024 * 1024;

/**
 * The text of a small file in the folder of another: null when there is none, or none that may be read.
 *
 * @param permit throws a FileFailure for a path that may not be read
 * @throws FileFailure when it is there and cannot be read as a text
 */
export async function readTextBeside(
  fs: FileSystem,
  path: string,
  name: string,
  permit: (path: string) => Promise<void>,
): Promise<string | null> {
  const beside = join(dirname(path), name);
  try {
    await permit(beside);
  } catch (error) {
    if (error instanceof FileFailure && error.code === "not-permitted") return null;
    throw error;
  }
  try {
    return decodeUtf8(await readRegularFile(fs, beside, LARGEST), beside);
  } catch (error) {
    if (error instanceof FileFailure && error.code === "not-found") return null;
    throw error;
  }
}
