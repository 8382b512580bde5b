import type { Stats } from "node:fs";
import { constants } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { FileFailure, systemCode } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";

const MOST_LINKS = 40;
const ANY_WRITE_BIT = 0o222;

/** Where a write really goes, and what stands there now. */
export interface TargetFile {
  readonly realPath: string;
  readonly existing: Stats | null;
}

/**
 * Follows symbolic links to the file that `path` means, which need not exist: a link to nothing leads to
 * where the file would be. The folder must exist.
 */
export async function resolveTarget(fs: FileSystem, path: string): Promise<TargetFile> {
  const realPath = await realTarget(fs, resolve(path), MOST_LINKS);
  const existing = await statOrNull(fs, realPath);
  if (existing?.isDirectory()) throw new FileFailure("is-a-folder", path);
  if (existing && !existing.isFile()) throw new FileFailure("not-permitted", path);
  return { realPath, existing };
}

/**
 * Refuses a file that is marked as read-only. Replacing a file by renaming asks only for rights on the
 * folder, so without this a protected file would be overwritten.
 */
export async function refuseReadOnly(fs: FileSystem, target: TargetFile): Promise<void> {
  if (!target.existing) return;
  if ((target.existing.mode & ANY_WRITE_BIT) === 0) {
    throw new FileFailure("read-only", target.realPath);
  }
  try {
    await fs.access(target.realPath, constants.W_OK);
  } catch (error) {
    throw new FileFailure("read-only", target.realPath, { cause: error });
  }
}

async function realTarget(fs: FileSystem, path: string, linksLeft: number): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (systemCode(error) !== "ENOENT" || linksLeft === 0) throw error;
  }
  const link = await readLinkOrNull(fs, path);
  if (link !== null) return realTarget(fs, resolve(dirname(path), link), linksLeft - 1);
  return join(await fs.realpath(dirname(path)), basename(path));
}

async function readLinkOrNull(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return await fs.readlink(path);
  } catch {
    return null;
  }
}

async function statOrNull(fs: FileSystem, path: string): Promise<Stats | null> {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * One key for all spellings of a file on systems that do not tell capitals from small letters, nor
 * composed letters from decomposed ones. There, two files that the disk does tell apart would merely wait
 * for each other.
 */
export function sameFileKey(
  realPath: string,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform !== "win32" && platform !== "darwin") return realPath;
  return realPath.normalize("NFC").toLowerCase();
}
