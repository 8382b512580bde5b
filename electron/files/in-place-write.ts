import { dirname } from "node:path";
import { syncFolder, verifyContent } from "./atomic-write.ts";
import { systemCode } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { readRegularFile } from "./read-file.ts";
import type { TargetFile } from "./target-file.ts";
import type { KeptWrite, WriteVault } from "./write-vault.ts";

const NEW_FILE_MODE = 0o666;

/**
 * Writes over a file where it stands, for folders that refuse a replacement. A crash in the middle would
 * leave a mixture, so both contents are first made safe elsewhere: `finishWrites` mends it at the next
 * start. A write that fails puts the old content back.
 *
 * @param mayReplace asked last before the file is touched
 * @returns whether the file was written
 */
export async function inPlaceWrite(
  fs: FileSystem,
  vault: WriteVault,
  { realPath, existing }: TargetFile,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const before = existing ? await readRegularFile(fs, realPath, Number.MAX_SAFE_INTEGER) : null;
  const kept = await vault.keep(realPath, before, bytes);
  if (!(await mayReplace())) {
    await kept.release();
    return false;
  }
  try {
    await overwrite(fs, realPath, before, bytes);
  } catch (error) {
    // When this fails too, the copies stay for the next start.
    if (await putBack(fs, kept)) await kept.release();
    throw error;
  }
  await kept.release();
  return true;
}

/** Mends what writes that never ended have left. Never fails. */
export async function finishWrites(fs: FileSystem, vault: WriteVault): Promise<void> {
  for (const kept of await vault.leftBehind()) {
    try {
      if (await finish(fs, kept)) await kept.release();
    } catch {
      // The drive may be back at the next start.
    }
  }
}

/** @returns whether the copies have done their work */
async function finish(fs: FileSystem, { path, before, after }: KeptWrite): Promise<boolean> {
  let found: Uint8Array;
  try {
    found = await fs.readFile(path);
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    // Deleted since, unless the whole folder is away.
    await fs.stat(dirname(path));
    return true;
  }
  if (isMixture(found, before, after)) {
    await overwrite(fs, path, found, after);
  }
  return true;
}

/**
 * Whether a content can be what an interrupted write left: at each place the old byte, the new one, or
 * one that never reached the disk. Anything else was written by somebody else since and stays.
 */
function isMixture(found: Uint8Array, before: Uint8Array | null, after: Uint8Array): boolean {
  if (found.length > Math.max(before?.length ?? 0, after.length)) return false;
  const is = (other: Uint8Array | null) => other !== null && Buffer.compare(found, other) === 0;
  if (is(before) || is(after)) return false;
  return found.every((byte, at) => byte === before?.[at] || byte === after[at] || byte === 0);
}

async function putBack(fs: FileSystem, { path, before, after }: KeptWrite): Promise<boolean> {
  try {
    if (before !== null) await overwrite(fs, path, after, before);
    else await fs.unlink(path);
    return true;
  } catch (error) {
    return before === null && systemCode(error) === "ENOENT";
  }
}

/** @param there about what stands there now; null makes the file */
async function overwrite(
  fs: FileSystem,
  path: string,
  there: Uint8Array | null,
  bytes: Uint8Array,
): Promise<void> {
  const file = await fs.open(path, there === null ? "wx" : "r+", NEW_FILE_MODE);
  try {
    // What makes the file longer comes first: a full disk shows before the old content is touched.
    const common = Math.min(there?.length ?? 0, bytes.length);
    await writeAt(file, bytes, common, bytes.length);
    await writeAt(file, bytes, 0, common);
    await file.truncate(bytes.length);
    await file.sync();
  } finally {
    await file.close();
  }
  if (there === null) await syncFolder(fs, dirname(path));
  await verifyContent(fs, path, bytes);
}

async function writeAt(
  file: Awaited<ReturnType<FileSystem["open"]>>,
  bytes: Uint8Array,
  from: number,
  to: number,
): Promise<void> {
  for (let at = from; at < to;) {
    const { bytesWritten } = await file.write(bytes, at, to - at, at);
    if (bytesWritten === 0) throw new Error("The disk takes no more");
    at += bytesWritten;
  }
}
