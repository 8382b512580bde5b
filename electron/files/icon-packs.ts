import { extname, join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { FileFailure, systemCode } from "./file-failure.ts";
import { decodeUtf8, readRegularFile } from "./read-file.ts";

/** More icons than any provider's set has, and more bytes than icons take. */
export const ICON_LIMITS = { files: 2_000, fileBytes: 512 * 1024, totalBytes: 16 * 1024 * 1024 };

/** One `.svg` file: its name without the ending. No text for one that is too large, an empty one for
 * what is no text at all. */
export interface IconPackFile {
  readonly name: string;
  readonly svg: string | null;
}

export interface IconPackFiles {
  readonly files: readonly IconPackFile[];
  /** How many were read where there are more than that; null when all were. */
  readonly limit: number | null;
}

/**
 * The SVG files of the user's icon folder, by name. A folder that is not there has none; links are not
 * followed, so that nothing but what lies in the folder is read.
 */
export async function readIconPacks(fs: FileSystem, folder: string): Promise<IconPackFiles> {
  const names = await svgNames(fs, folder);
  const files: IconPackFile[] = [];
  let left = ICON_LIMITS.totalBytes;
  for (const name of names) {
    if (files.length === ICON_LIMITS.files || left < 0) return { files, limit: files.length };
    const svg = await readSvg(fs, join(folder, name));
    left -= svg?.length ?? 0;
    files.push({ name: name.slice(0, -extname(name).length), svg });
  }
  return { files, limit: null };
}

async function svgNames(fs: FileSystem, folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .filter((name) => extname(name).toLowerCase() === ".svg")
      .sort();
  } catch (error) {
    // Icons are an extra: a folder that cannot be listed must not keep the window from starting.
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

async function readSvg(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return decodeUtf8(await readRegularFile(fs, path, ICON_LIMITS.fileBytes), path);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return error.code === "too-large" ? null : "";
  }
}
