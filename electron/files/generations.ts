import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { contentVersionAside } from "./content-version.ts";
import { FileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { FileWriter } from "./file-writer.ts";
import { generationId, parseGenerationId, type GenerationName } from "./generation-name.ts";
import { boundFile, boundTotal, SUFFIX, type GenerationLimits } from "./generation-bounds.ts";
import { makePrivateFolder, pathKey } from "./private-folder.ts";
import { createQueue } from "./queue.ts";
import { readRegularFile } from "./read-file.ts";

const squeeze = promisify(gzip);
const expand = promisify(gunzip);
/** Text of diagrams repeats itself: the quickest level takes most of it away. */
const QUICK = { level: 1 };

interface KeptContent {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/** Earlier versions of the user's files, in the program's own folder. Knows bytes, not diagrams. */
export interface Generations {
  /**
   * Keeps a content, unless it is the newest one kept.
   *
   * @param saved whether Lintel saved it; otherwise it was found in the file's place
   * @throws FileFailure
   */
  keep(realPath: string, bytes: Uint8Array, saved: boolean): Promise<void>;
  /** Newest first. Files that are no generations are left out. Never fails. */
  list(realPath: string): Promise<readonly GenerationName[]>;
  /** @throws FileFailure `not-found`, or `failed` for a damaged one */
  read(realPath: string, id: string): Promise<KeptContent>;
  /** Brings all files' generations within the bound for all of them together. Never fails. */
  tidy(): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly writer: FileWriter;
  readonly folder: string;
  readonly now: () => number;
  readonly maxBytes: number;
  readonly limits: GenerationLimits;
}

export function createGenerations(parts: Parts): Generations {
  const { fs, writer, folder, now, maxBytes, limits } = parts;
  const queue = createQueue();
  const folderOf = (realPath: string) => join(folder, pathKey(realPath));

  const list = async (own: string): Promise<GenerationName[]> => {
    const names = await fs.readdir(own).catch((): string[] => []);
    return names
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => parseGenerationId(name.slice(0, -SUFFIX.length)))
      .filter((name) => name !== null)
      .sort((a, b) => b.sequence - a.sequence || b.at - a.at);
  };

  return {
    keep(realPath, bytes, saved) {
      const own = folderOf(realPath);
      return queue.run(own, async () => {
        const version = await contentVersionAside(bytes);
        const [newest] = await list(own);
        if (newest?.version === version) return;
        const sequence = (newest?.sequence ?? 0) + 1;
        const id = generationId({ sequence, at: now(), saved, bytes: bytes.length, version });
        await makePrivateFolder(fs, own);
        await writer.write(join(own, id + SUFFIX), await squeeze(bytes, QUICK));
        await boundFile(fs, own, await list(own), limits);
      });
    },

    list: (realPath) => list(folderOf(realPath)),

    async read(realPath, id) {
      const name = parseGenerationId(id);
      if (name === null) throw new FileFailure("not-found", realPath);
      const path = join(folderOf(realPath), id + SUFFIX);
      const packed = await readRegularFile(fs, path, maxBytes).catch((error: unknown) => {
        // Its own name would tell the user nothing.
        const code = error instanceof FileFailure ? error.code : "failed";
        throw new FileFailure(code, realPath, { cause: error });
      });
      const bytes = await expand(packed, { maxOutputLength: maxBytes }).catch(() => null);
      if (bytes === null || (await contentVersionAside(bytes)) !== name.version) {
        throw new FileFailure("failed", realPath);
      }
      return { bytes, version: name.version };
    },

    tidy: () => boundTotal(fs, folder, limits).catch(() => undefined),
  };
}
