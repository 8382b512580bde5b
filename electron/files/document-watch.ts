import { dirname } from "node:path";
import type { DocumentStore, StoreOutcome } from "./document-store.ts";
import type { FileSystem } from "./file-system.ts";
import { toFileFailure } from "./file-failure.ts";
import { resolveTarget } from "./target-file.ts";
import type { WatchFolder } from "./watch-folder.ts";

/** Programs write a file in several steps; it is looked at when they have been quiet for so long. */
const QUIET_MS = 150;
/** A program that writes without a pause does not put off the look for ever. */
const LONGEST_WAIT_MS = 1000;
/** A file that is replaced may be missing for a moment. */
const GONE_MS = 400;
/** A window that has gone is told for so many looks more, in case it was only cut off. */
const PATIENCE = 5;

/** What stands at a watched path: a version, or nothing. */
export type WatchedVersion = string | null;

/** Tells windows when their files change by other hands. Content decides, not time. */
export interface DocumentWatch {
  /** Watches until `unwatch` or the end of the session. @returns what stands there now */
  watch(path: string, session: string): Promise<WatchedVersion>;
  unwatch(path: string, session: string): void;
  /** Runs a save of the session's own, of which it is not told but other windows are. */
  duringSave(
    path: string,
    session: string,
    save: () => Promise<StoreOutcome>,
  ): Promise<StoreOutcome>;
  /** Looks at every watched file, for systems that do not tell of changes. */
  look(): Promise<void>;
  close(): void;
}

interface Parts {
  readonly fs: FileSystem;
  readonly documents: Pick<DocumentStore, "versionOf">;
  readonly watchFolder: WatchFolder;
  readonly isOpen: (session: string) => boolean;
  readonly changed: (session: string, path: string, version: WatchedVersion) => void;
}

interface Entry {
  readonly path: string;
  /** With the number of looks at which each was gone. */
  readonly sessions: Map<string, number>;
  readonly stop: () => void;
  known: WatchedVersion;
  /** What the system said of the file when it was last read. */
  seen: string;
  saving: number;
  timer: NodeJS.Timeout | null;
  firstHint: number;
}

export function createDocumentWatch(parts: Parts): DocumentWatch {
  const { fs, documents, watchFolder, isOpen, changed } = parts;
  const entries = new Map<string, Entry>();

  const drop = (entry: Entry): void => {
    if (entry.timer) clearTimeout(entry.timer);
    entry.stop();
    entries.delete(entry.path);
  };
  const tell = (entry: Entry, version: WatchedVersion, except: string | null): void => {
    entry.known = version;
    for (const session of entry.sessions.keys()) {
      if (session !== except) changed(session, entry.path, version);
    }
  };
  /** Cheap signs that a file was written; the content is read only when they differ. */
  const signs = async (path: string): Promise<string> => {
    try {
      const { ino, size, mtimeMs, ctimeMs } = await fs.stat(path);
      return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
    } catch {
      return "none";
    }
  };
  const look = async (entry: Entry): Promise<void> => {
    if (entry.saving > 0 || entries.get(entry.path) !== entry) return;
    const seen = await signs(entry.path);
    if (seen === entry.seen) return;
    let version = await documents.versionOf(entry.path);
    if (version === null) {
      await new Promise((done) => setTimeout(done, GONE_MS));
      version = await documents.versionOf(entry.path);
    }
    // A save that began meanwhile tells by itself.
    if (entry.saving > 0 || entries.get(entry.path) !== entry) return;
    entry.seen = version === null ? "none" : seen;
    if (version !== entry.known) tell(entry, version, null);
  };
  const hint = (entry: Entry): void => {
    const now = Date.now();
    if (entry.timer) clearTimeout(entry.timer);
    else entry.firstHint = now;
    const wait = Math.max(0, Math.min(QUIET_MS, entry.firstHint + LONGEST_WAIT_MS - now));
    entry.timer = setTimeout(() => {
      entry.timer = null;
      // What cannot be read now is looked at again later.
      look(entry).catch(() => undefined);
    }, wait);
    entry.timer.unref();
  };
  const begin = async (path: string): Promise<Entry> => {
    const { realPath } = await resolveTarget(fs, path);
    const existing = entries.get(path);
    if (existing) return existing;
    const stop = watchFolder(dirname(realPath), () => hint(entry));
    const entry: Entry = {
      path,
      sessions: new Map(),
      stop,
      known: null,
      seen: "",
      saving: 0,
      timer: null,
      firstHint: 0,
    };
    entries.set(path, entry);
    return entry;
  };

  return {
    async watch(path, session) {
      try {
        const entry = await begin(path);
        entry.sessions.set(session, 0);
        const seen = await signs(path);
        const version = await documents.versionOf(path);
        // Those who watch already learn it by the next look.
        if (entry.sessions.size === 1) Object.assign(entry, { known: version, seen });
        return version;
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },
    unwatch(path, session) {
      const entry = entries.get(path);
      entry?.sessions.delete(session);
      if (entry?.sessions.size === 0) drop(entry);
    },
    async duringSave(path, session, save) {
      const entry = entries.get(path);
      if (!entry) return save();
      entry.saving += 1;
      try {
        const outcome = await save();
        if (outcome.outcome === "saved" && outcome.version !== entry.known) {
          tell(entry, outcome.version, session);
        }
        return outcome;
      } finally {
        entry.saving -= 1;
        hint(entry);
      }
    },
    async look() {
      for (const entry of [...entries.values()]) {
        for (const [session, gone] of entry.sessions) {
          if (isOpen(session)) entry.sessions.set(session, 0);
          else if (gone >= PATIENCE) entry.sessions.delete(session);
          else entry.sessions.set(session, gone + 1);
        }
        if (entry.sessions.size === 0) drop(entry);
        else await look(entry).catch(() => undefined);
      }
    },
    close() {
      for (const entry of [...entries.values()]) drop(entry);
    },
  };
}
