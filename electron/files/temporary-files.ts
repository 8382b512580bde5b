import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { isRunning, machineId } from "./running-process.ts";

const PREFIX = ".lintel-save-";
const PATTERN = /^\.lintel-save-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}$/;
/** No save takes this long; a process id may have been given to another program by then. */
const LONGEST_SAVE_MS = 60 * 60 * 1000;
/** What this process writes now; anything else under its number is left from a former life. */
const inUse = new Set<string>();

/**
 * A new name in `folder` for a file that is being written. It says which machine and process writes it,
 * so that one left behind by a killed process can be told from one in use; its length does not depend on
 * the file's own name, which may already be the longest possible.
 */
export function temporaryPath(folder: string): string {
  const name = `${PREFIX}${machineId()}-${process.pid}-${randomBytes(8).toString("hex")}`;
  const path = join(folder, name);
  inUse.add(path);
  return path;
}

/** The file of this name has gone, or is of no more use should it still be there. */
export function endTemporary(path: string): void {
  inUse.delete(path);
}

/** Removes what killed processes of this machine left in `folder`. Never fails. */
export async function removeStrayFiles(fs: FileSystem, folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const match = PATTERN.exec(name);
    if (!match || match[1] !== machineId()) continue;
    const path = join(folder, name);
    try {
      const { mtimeMs } = await fs.lstat(path);
      const old = Date.now() - mtimeMs > LONGEST_SAVE_MS;
      if (old || !isInUse(path, Number(match[2]))) await fs.unlink(path);
    } catch {
      // Somebody else removed it, or the folder cannot be written; neither is of concern here.
    }
  }
}

function isInUse(path: string, pid: number): boolean {
  return pid === process.pid ? inUse.has(path) : isRunning(pid);
}
