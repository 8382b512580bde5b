import { dirname } from "node:path";
import { FileFailure, systemCode } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { TargetFile } from "./target-file.ts";
import { endTemporary, temporaryPath } from "./temporary-files.ts";

const NEW_FILE_MODE = 0o666;
const PRIVATE_MODE = 0o600;
const MODE_BITS = 0o7777;
/** Virus scanners and indexers on Windows hold a file for a moment. */
const RENAME_RETRIES_MS = [10, 50, 200, 500];
const HELD_BY_OTHERS = new Set(["EPERM", "EACCES", "EBUSY"]);
/** Answers of systems on which a folder cannot be flushed; its entry is then as safe as it gets. */
const NO_FOLDER_SYNC = new Set(["EINVAL", "EPERM", "EACCES", "EISDIR", "ENOTSUP", "EBADF"]);
/** No file may be made beside this one, or its name leaves no room for the other's. */
const NO_NEIGHBOUR = new Set(["EACCES", "EPERM", "ENAMETOOLONG"]);
/** Mounted single files, network shares and folders that a program keeps in step refuse renaming. */
const NO_RENAME = new Set(["EPERM", "EACCES", "EBUSY", "EXDEV", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);
const NO_CHMOD = new Set(["EPERM", "EACCES", "ENOTSUP", "EINVAL"]);

/** The folder does not let a file be replaced; the file as it was still stands there. */
export class ReplacementRefused extends Error {
  constructor(cause: unknown) {
    super("The file cannot be replaced", { cause });
  }
}

/**
 * Puts `bytes` in the place of a file in one step: a reader, and whatever happens to this process, finds
 * the old content or the new, never a part. The new content is written beside the file, flushed, read
 * back and renamed over it; mode and owner stay.
 *
 * @param mayReplace asked last before the renaming; on false the file stays as it is
 * @returns whether the file was replaced
 * @throws ReplacementRefused where another way of writing may succeed
 */
export async function atomicWrite(
  fs: FileSystem,
  target: TargetFile,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const folder = dirname(target.realPath);
  const temporary = temporaryPath(folder);
  try {
    await writeFlushed(fs, temporary, bytes, target);
    await verifyContent(fs, temporary, bytes);
    if (!(await mayReplace())) {
      await fs.unlink(temporary);
      return false;
    }
    await refusedBy(NO_RENAME, rename(fs, temporary, target.realPath));
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    endTemporary(temporary);
  }
  await syncFolder(fs, folder);
  return true;
}

async function writeFlushed(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  { existing }: TargetFile,
): Promise<void> {
  const mode = existing ? PRIVATE_MODE : NEW_FILE_MODE;
  const file = await refusedBy(NO_NEIGHBOUR, fs.open(path, "wx", mode));
  try {
    await file.writeFile(bytes);
    if (existing) {
      const own = await file.stat();
      if (own.uid !== existing.uid || own.gid !== existing.gid) {
        // Only an administrator may give files away; the group can be kept by its members.
        await file
          .chown(existing.uid, existing.gid)
          .catch(() => file.chown(own.uid, existing.gid))
          .catch(() => undefined);
      }
      await refusedBy(NO_CHMOD, file.chmod(existing.mode & MODE_BITS));
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads a file back; what a disk or a share took without writing it is noticed here. */
export async function verifyContent(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const written = await fs.readFile(path);
  if (!written.equals(bytes)) throw new FileFailure("failed", path);
}

async function refusedBy<T>(codes: ReadonlySet<string>, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw codes.has(systemCode(error) ?? "") ? new ReplacementRefused(error) : error;
  }
}

async function rename(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const wait of RENAME_RETRIES_MS) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== "win32" || !HELD_BY_OTHERS.has(systemCode(error) ?? "")) throw error;
    }
    await new Promise((done) => setTimeout(done, wait));
  }
  await fs.rename(from, to);
}

/** Makes the names in a folder last. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await fs.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error) ?? "")) throw error;
  }
}
