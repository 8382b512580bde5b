import { contentVersion } from "./content-version.ts";
import { FileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { FileWriter } from "./file-writer.ts";
import { decodeUtf8, readRegularFile } from "./read-file.ts";

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
  /** @param expected the version last seen; null replaces whatever stands there */
  save(path: string, text: string, expected: string | null): Promise<StoreOutcome>;
  check(path: string, version: string): Promise<"same" | "changed" | "gone">;
  /** Replaces a file that Lintel only writes, such as an exported picture. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly writer: FileWriter;
  readonly maxBytes: number;
}

export function createDocumentStore({ fs, writer, maxBytes }: Parts): DocumentStore {
  const read = (path: string) => readRegularFile(fs, path, maxBytes);

  /** What stands at `path` now, if anything does. */
  const readIfThere = async (path: string): Promise<Uint8Array | null> => {
    try {
      return await read(path);
    } catch (error) {
      if (error instanceof FileFailure && error.code === "not-found") return null;
      throw error;
    }
  };

  return {
    async open(path) {
      const bytes = await read(path);
      return { text: decodeUtf8(bytes, path), version: contentVersion(bytes) };
    },

    async save(path, text, expected) {
      const bytes = Buffer.from(text, "utf8");
      if (bytes.length > maxBytes) throw new FileFailure("too-large", path);
      const version = contentVersion(bytes);
      const outcome = await writer.write(path, bytes, async (realPath) => {
        if (expected === null) return null;
        const current = await readIfThere(realPath);
        if (current === null) return null;
        const found = contentVersion(current);
        if (found === expected || found === version) return null;
        // Shown to choose from; what is no text is shown as well as can be.
        return { text: new TextDecoder().decode(current), version: found };
      });
      return outcome.written
        ? { outcome: "saved", version }
        : { outcome: "changed-outside", ...outcome.objection };
    },

    async check(path, version) {
      const current = await readIfThere(path);
      if (current === null) return "gone";
      return contentVersion(current) === version ? "same" : "changed";
    },

    async write(path, bytes) {
      await writer.write(path, bytes);
    },
  };
}
