import type { FileSystem } from "./file-system.ts";

/** Whether something stands at `path`; what cannot be looked at does not count. */
export async function fileExists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.stat(path);
    return true;
  } catch {
    return false;
  }
}
