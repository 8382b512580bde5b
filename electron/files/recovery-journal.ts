import { join } from "node:path";
import { contentVersionAside } from "./content-version.ts";
import {
  decodeDraft,
  encodeDraft,
  encodePatch,
  type DraftHead,
  type DraftRecord,
} from "./draft-record.ts";
import { FileFailure, toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { FileWriter } from "./file-writer.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { createQueue } from "./queue.ts";
import { readRegularFile } from "./read-file.ts";
import type { Processes } from "./running-process.ts";

const NAME = /^([a-z0-9-]{8,64})\.draft$/;
/** Past this, a whole text costs less than reading all patches again. */
const MOST_PATCH_BYTES = 8 * 1024 * 1024;
/** Room for the head and the patches beside the text. */
const BESIDE_TEXT_BYTES = 16 * 1024 * 1024;

export interface DraftInput {
  readonly draft: string;
  readonly revision: number;
  readonly session: string;
  readonly path: string | null;
  readonly base: string | null;
  readonly title: string;
  readonly text: string;
}

export interface StoredDraft extends DraftRecord {
  readonly draft: string;
  /** When its newest edit was recorded, ISO 8601. */
  readonly recordedAt: string;
}

/** Unsaved work on disk, for the case that a window, the program or the machine ends. */
export interface RecoveryJournal {
  /** Resolves when the text is on disk. @throws FileFailure */
  record(input: DraftInput): Promise<void>;
  /** Adds a patch to the text recorded last; false when that text is needed anew. */
  append(draft: string, revision: number, patch: string): Promise<boolean>;
  /** The work up to `revision` was saved: discards the draft unless it is newer. */
  settle(draft: string, revision: number): Promise<void>;
  discard(draft: string): Promise<void>;
  /** All drafts, those being worked on included, newest first. Never fails for a damaged one. */
  list(): Promise<readonly StoredDraft[]>;
  /** @throws FileFailure */
  read(draft: string): Promise<StoredDraft>;
  /** Resolves when all that was handed over is on disk, or has failed to get there. */
  flush(): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly writer: FileWriter;
  readonly folder: string;
  readonly processes: Pick<Processes, "own">;
  readonly now: () => Date;
  readonly maxBytes: number;
}

interface Progress {
  revision: number;
  patchBytes: number;
}

export function createRecoveryJournal(parts: Parts): RecoveryJournal {
  const { fs, writer, folder, processes, now, maxBytes } = parts;
  const queue = createQueue();
  const underWay = new Set<Promise<unknown>>();
  /** Drafts whose file this process wrote whole; only these may be added to. */
  const written = new Map<string, Progress>();
  /** Revisions that are saved: what arrives late for them must not come back. */
  const settled = new Map<string, number>();
  const pathOf = (draft: string) => join(folder, `${draft}.draft`);
  const isSettled = (draft: string, revision: number) => revision <= (settled.get(draft) ?? -1);

  const run = async <T>(draft: string, task: () => Promise<T>): Promise<T> => {
    const mine = queue.run(draft, task);
    underWay.add(mine);
    try {
      return await mine;
    } finally {
      underWay.delete(mine);
    }
  };

  const remove = async (draft: string): Promise<void> => {
    written.delete(draft);
    try {
      await fs.unlink(pathOf(draft));
    } catch (error) {
      const failure = toFileFailure(error, pathOf(draft));
      if (failure.code !== "not-found") throw failure;
    }
  };

  const read = async (draft: string): Promise<StoredDraft> => {
    const path = pathOf(draft);
    const record = await decodeDraft(await readRegularFile(fs, path, maxBytes + BESIDE_TEXT_BYTES));
    const { mtime } = await fs.stat(path);
    return { ...record, draft, recordedAt: mtime.toISOString() };
  };

  return {
    record: (input) =>
      run(input.draft, async () => {
        const { draft, revision } = input;
        if (isSettled(draft, revision)) return;
        if (revision < (written.get(draft)?.revision ?? 0)) return;
        const text = Buffer.from(input.text, "utf8");
        const head: DraftHead = {
          draft,
          path: input.path,
          base: input.base,
          title: input.title,
          recordedAt: now().toISOString(),
          revision,
          bytes: text.length,
          version: await contentVersionAside(text),
          owner: { process: await processes.own(), session: input.session },
        };
        await makePrivateFolder(fs, folder);
        await writer.write(pathOf(draft), encodeDraft(head, text));
        written.set(draft, { revision, patchBytes: 0 });
      }),

    append: (draft, revision, patch) =>
      run(draft, async () => {
        if (isSettled(draft, revision)) return true;
        const progress = written.get(draft);
        if (progress === undefined || progress.patchBytes > MOST_PATCH_BYTES) return false;
        const line = encodePatch(revision, patch);
        // Should it fail half-way, the next edit brings the whole text again.
        written.delete(draft);
        await appendFlushed(fs, pathOf(draft), line);
        written.set(draft, { revision, patchBytes: progress.patchBytes + line.length });
        return true;
      }),

    settle: (draft, revision) =>
      run(draft, async () => {
        settled.set(draft, Math.max(revision, settled.get(draft) ?? 0));
        const progress = written.get(draft);
        if (progress === undefined || progress.revision <= revision) await remove(draft);
      }),

    discard: (draft) => run(draft, () => remove(draft)),

    async list() {
      const names = await fs.readdir(folder).catch((): string[] => []);
      const drafts: StoredDraft[] = [];
      for (const name of names) {
        const draft = NAME.exec(name)?.[1];
        if (draft === undefined) continue;
        const stored = await read(draft).catch(() => null);
        if (stored !== null) drafts.push(stored);
      }
      return drafts.sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
    },

    async read(draft) {
      try {
        return await read(draft);
      } catch (error) {
        // The user knows it by its title, not by our file's name.
        throw new FileFailure(toFileFailure(error, draft).code, null, { cause: error });
      }
    },

    async flush() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

async function appendFlushed(fs: FileSystem, path: string, line: Uint8Array): Promise<void> {
  try {
    const file = await fs.open(path, "a");
    try {
      await file.writeFile(line);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toFileFailure(error, path);
  }
}
