import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import type { LockRecord } from "./lock-record.ts";
import type { Locks } from "./locks.ts";
import { createQueue } from "./queue.ts";
import { resolveTarget } from "./target-file.ts";

/** A window that has gone keeps its files for so many looks, in case it was only cut off. */
const PATIENCE = 5;

export interface Holder {
  readonly app: LockRecord["app"];
  readonly place: "window" | "program";
  readonly machine: string | null;
  readonly since: string;
}

/** Which window works on which file, here and in other running Lintels. */
export interface Claims {
  /** Null when the file is the session's now; else who has it. @throws FileFailure */
  claim(path: string, session: string, takeOver: boolean): Promise<Holder | null>;
  release(path: string, session: string): Promise<void>;
  /** Whether another window works on the file, here or in another Lintel. @throws FileFailure */
  isHeldByOther(path: string, session: string): Promise<boolean>;
  /** Looks who has been taken over, and lets go of what ended windows held. */
  look(): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly fs: FileSystem;
  readonly locks: Locks;
  readonly app: LockRecord["app"];
  /** Name of another machine in a record; null for this one. */
  readonly machineOf: (record: LockRecord) => string | null;
  readonly isOpen: (session: string) => boolean;
  readonly taken: (session: string, path: string, holder: Holder) => void;
  readonly now: () => Date;
}

interface Held {
  readonly session: string;
  /** As the window knows it. */
  readonly path: string;
  readonly since: string;
  closedLooks: number;
}

export function createClaims(parts: Parts): Claims {
  const { fs, locks, app, machineOf, isOpen, taken, now } = parts;
  const held = new Map<string, Held>();
  const queue = createQueue();

  const realPathOf = async (path: string): Promise<string> => {
    try {
      return (await resolveTarget(fs, path)).realPath;
    } catch (error) {
      throw toFileFailure(error, path);
    }
  };
  const here = (since: string): Holder => ({ app, place: "window", machine: null, since });
  const elsewhere = (record: LockRecord): Holder => ({
    app: record.app,
    place: "program",
    machine: machineOf(record),
    since: record.since,
  });
  const letGo = async (realPath: string): Promise<void> => {
    held.delete(realPath);
    await locks.drop(realPath);
  };
  const lookAt = async (realPath: string, entry: Held): Promise<void> => {
    if (held.get(realPath) !== entry) return;
    entry.closedLooks = isOpen(entry.session) ? 0 : entry.closedLooks + 1;
    if (entry.closedLooks > PATIENCE) return letGo(realPath);
    if (await locks.isOurs(realPath)) return;
    const other = await locks.holder(realPath);
    if (other === null) return;
    held.delete(realPath);
    taken(entry.session, entry.path, elsewhere(other));
  };

  return {
    async claim(path, session, takeOver) {
      const realPath = await realPathOf(path);
      return queue.run(realPath, async () => {
        const mine = held.get(realPath);
        const rival = mine && mine.session !== session && isOpen(mine.session) ? mine : null;
        if (rival && !takeOver) return here(rival.since);
        const other = await locks.take(realPath, takeOver);
        if (other !== null) return elsewhere(other);
        const since = now().toISOString();
        held.set(realPath, { session, path, since, closedLooks: 0 });
        if (rival) taken(rival.session, rival.path, here(since));
        return null;
      });
    },
    async release(path, session) {
      const realPath = await realPathOf(path);
      await queue.run(realPath, async () => {
        if (held.get(realPath)?.session === session) await letGo(realPath);
      });
    },
    async isHeldByOther(path, session) {
      const realPath = await realPathOf(path);
      const known = held.get(realPath);
      if (known && known.session !== session && isOpen(known.session)) return true;
      return (await locks.holder(realPath)) !== null;
    },
    async look() {
      for (const [realPath, entry] of [...held]) {
        await queue.run(realPath, () => lookAt(realPath, entry));
      }
    },
    async close() {
      for (const realPath of [...held.keys()]) await letGo(realPath);
    },
  };
}
