import { contentVersionAside } from "./content-version.ts";
import { FileFailure, toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { FileWriter } from "./file-writer.ts";
import type { Generations } from "./generations.ts";
import { decodeUtf8, readRegularFile } from "./read-file.ts";
import { resolveTarget } from "./target-file.ts";

export interface StoredText {
  readonly text: string;
  readonly version: string;
}

export type StoreOutcome =
  | { readonly outcome: "saved"; readonly version: string }
  | ({ readonly outcome: "changed-outside" } & StoredText);

/** Reads and replaces text files; a version names the content last seen, so that none is lost. */
export interface DocumentStore {
  open(path: string): Promise<StoredText>;
  /** The bytes of a file that need be no text, such as a picture. */
  read(path: string): Promise<Uint8Array>;
  /** @param expected the version last seen; null replaces whatever stands there */
  save(path: string, text: string, expected: string | null): Promise<StoreOutcome>;
  check(path: string, version: string): Promise<"same" | "changed" | "gone">;
  /** The version of what stands there now, or null when nothing does. */
  versionOf(path: string): Promise<string | null>;
  /** Where `path` really leads; its generations are kept under that. @throws FileFailure */
  realPathOf(path: string): Promise<string>;
  /** Replaces a file that Lintel only writes, such as an exported picture. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly writer: FileWriter;
  readonly maxBytes: number;
  /** Where what a save replaces, and what it saves, is kept; programs without a window keep none. */
  readonly generations?: Pick<Generations, "keep">;
}

interface Found {
  readonly bytes: Uint8Array;
  readonly version: string;
}

export function createDocumentStore({ fs, writer, maxBytes, generations }: Parts): DocumentStore {
  const read = (path: string) => readRegularFile(fs, path, maxBytes);
  /** Contents that a save may have left although it could not promise it; they are no stranger's. */
  const attempted = new Map<string, string>();

  /** What stands at `path` now, if anything does. */
  const find = async (path: string): Promise<Found | null> => {
    try {
      const bytes = await read(path);
      return { bytes, version: await contentVersionAside(bytes) };
    } catch (error) {
      if (error instanceof FileFailure && error.code === "not-found") return null;
      throw error;
    }
  };

  /** A save is worth more than its history: a full disk here must not stop it. */
  const keep = (path: string, bytes: Uint8Array, saved: boolean) =>
    generations?.keep(path, bytes, saved).catch(() => undefined);

  return {
    read,

    async open(path) {
      const bytes = await read(path);
      return { text: decodeUtf8(bytes, path), version: await contentVersionAside(bytes) };
    },

    async save(path, text, expected) {
      const bytes = Buffer.from(text, "utf8");
      if (bytes.length > maxBytes) throw new FileFailure("too-large", path);
      const version = await contentVersionAside(bytes);
      let realPath = path;
      let kept = version;
      const outcome = await writer.write(path, bytes, async (target) => {
        realPath = target;
        // What is too large to be one of ours cannot be kept, but the user may have it replaced.
        const found = await find(target).catch((error: unknown) => {
          if (expected === null) return null;
          throw error;
        });
        if (found === null) return null;
        const own = [expected, version, attempted.get(target)];
        if (expected !== null && !own.includes(found.version)) {
          // Shown to choose from; what is no text is shown as well as can be.
          return { text: new TextDecoder().decode(found.bytes), version: found.version };
        }
        if (found.version !== kept) await keep(target, found.bytes, false);
        kept = found.version;
        attempted.set(target, version);
        return null;
      });
      if (!outcome.written) return { outcome: "changed-outside", ...outcome.objection };
      attempted.delete(realPath);
      await keep(realPath, bytes, true);
      return { outcome: "saved", version };
    },

    async check(path, version) {
      const found = await find(path);
      if (found === null) return "gone";
      return found.version === version ? "same" : "changed";
    },

    async versionOf(path) {
      return (await find(path))?.version ?? null;
    },

    async realPathOf(path) {
      try {
        return (await resolveTarget(fs, path)).realPath;
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },

    async write(path, bytes) {
      await writer.write(path, bytes);
    },
  };
}
