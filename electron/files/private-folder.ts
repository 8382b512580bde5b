import { createHash } from "node:crypto";
import { dirname, join, relative, sep } from "node:path";
import { syncFolder } from "./atomic-write.ts";
import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";

const PRIVATE_MODE = 0o700;
const KEY_LENGTH = 32;

/** Makes a folder of the program's own, for good, which other users may not look into. */
export async function makePrivateFolder(fs: FileSystem, path: string): Promise<void> {
  try {
    const first = await fs.mkdir(path, { recursive: true, mode: PRIVATE_MODE });
    if (first === undefined) return;
    // A power cut must not take a new folder with all that was flushed in it.
    let parent = dirname(first);
    for (const name of relative(parent, path).split(sep)) {
      await syncFolder(fs, parent);
      parent = join(parent, name);
    }
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

/** A file name that stands for a real path: of one length, and free of what names may not hold. */
export function pathKey(realPath: string): string {
  return createHash("sha256").update(realPath).digest("hex").slice(0, KEY_LENGTH);
}
