import { createHash } from "node:crypto";
import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";

const PRIVATE_MODE = 0o700;
const KEY_LENGTH = 32;

/** Makes a folder of the program's own, which other users of the machine may not look into. */
export async function makePrivateFolder(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.mkdir(path, { recursive: true, mode: PRIVATE_MODE });
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

/** A file name that stands for a real path: of one length, and free of what names may not hold. */
export function pathKey(realPath: string): string {
  return createHash("sha256").update(realPath).digest("hex").slice(0, KEY_LENGTH);
}
