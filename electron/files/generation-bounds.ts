import { join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { parseGenerationId, type GenerationName } from "./generation-name.ts";

/** What generations' files are named after their id. */
export const SUFFIX = ".gz";

export interface GenerationLimits {
  /** Versions saved by Lintel that are kept of each file. */
  readonly saved: number;
  /** Generations kept of each file, those found before an overwrite included. */
  readonly each: number;
  /** Bytes on disk for one file's generations, and for all together. */
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const MIB = 1024 * 1024;
export const GENERATION_LIMITS: GenerationLimits = {
  saved: 20,
  each: 40,
  fileBytes: 256 * MIB,
  totalBytes: 1024 * MIB,
};
/** The one that was saved and the one before stay, however large. */
const ALWAYS = 2;

/** Removes the oldest generations of one file past its limits. @param names newest first */
export async function boundFile(
  fs: FileSystem,
  folder: string,
  names: readonly GenerationName[],
  limits: GenerationLimits,
): Promise<void> {
  let saved = 0;
  let bytes = 0;
  for (const [index, name] of names.entries()) {
    const path = join(folder, name.id + SUFFIX);
    bytes += await sizeOf(fs, path);
    const over = saved >= limits.saved || index >= limits.each || bytes > limits.fileBytes;
    if (name.saved) saved += 1;
    if (over && index >= ALWAYS) await fs.unlink(path).catch(() => undefined);
  }
}

/** Removes the oldest generations of all files until all fit; each file's newest go last. */
export async function boundTotal(
  fs: FileSystem,
  folder: string,
  { totalBytes }: GenerationLimits,
): Promise<void> {
  const found: { path: string; at: number; bytes: number; newest: boolean }[] = [];
  for (const key of await fs.readdir(folder)) {
    const names = (await fs.readdir(join(folder, key)).catch((): string[] => [])).sort().reverse();
    for (const [index, name] of names.entries()) {
      const generation = parseGenerationId(name.slice(0, -SUFFIX.length));
      if (generation === null || !name.endsWith(SUFFIX)) continue;
      const path = join(folder, key, name);
      const bytes = await sizeOf(fs, path);
      found.push({ path, at: generation.at, bytes, newest: index < ALWAYS });
    }
  }
  let total = found.reduce((sum, { bytes }) => sum + bytes, 0);
  found.sort((a, b) => Number(a.newest) - Number(b.newest) || a.at - b.at);
  for (const { path, bytes } of found) {
    if (total <= totalBytes) return;
    await fs.unlink(path).catch(() => undefined);
    total -= bytes;
  }
}

async function sizeOf(fs: FileSystem, path: string): Promise<number> {
  const stats = await fs.stat(path).catch(() => null);
  return stats?.size ?? 0;
}
