import { createClaims, type Holder } from "../../../files/claims.ts";
import { createDocumentWatch, type WatchedVersion } from "../../../files/document-watch.ts";
import type { FileSystem } from "../../../files/file-system.ts";
import { finishWrites } from "../../../files/in-place-write.ts";
import { createLocks } from "../../../files/locks.ts";
import { machineId } from "../../../files/running-process.ts";
import type { StrayFolders } from "../../../files/stray-folders.ts";
import { watchFolder } from "../../../files/watch-folder.ts";
import type { WriteVault } from "../../../files/write-vault.ts";
import type { HostEventName, HostEvents } from "../../../../shared/host/contract.ts";
import type { WatchedState } from "../../../../shared/host/safe-keeping.ts";
import type { HostContext } from "./context.ts";

const LOOK_EVERY_MS = 2000;

/** What a host says of itself and its windows. */
export interface Surroundings {
  readonly app: "electron" | "browser";
  /** Where it is used from, such as the workspace that it shows: each place has a session of its own. */
  readonly place: string;
  /** Whether the window of a session is still there. */
  readonly isOpen: (session: string) => boolean;
  send<E extends HostEventName>(session: string, event: E, payload: HostEvents[E]): void;
}

interface Parts extends Pick<
  HostContext,
  "documents" | "generations" | "journal" | "processes" | "tokens"
> {
  readonly fs: FileSystem;
  readonly strays: StrayFolders;
  readonly vault: WriteVault;
}

/** Watches and claims documents for the windows, and tidies at the start. */
export function createKeeping(
  parts: Parts,
  locksFolder: string,
  { app, isOpen, send }: Surroundings,
): Pick<HostContext, "watch" | "claims" | "keeping"> {
  const { fs, documents, generations, journal, processes, strays, tokens, vault } = parts;
  const now = () => new Date();
  const watch = createDocumentWatch({
    fs,
    documents,
    watchFolder,
    isOpen,
    changed: (session, path, version) =>
      send(session, "documents.changed", { file: tokens.tokenOf(path), ...stateOf(version) }),
  });
  const claims = createClaims({
    fs,
    locks: createLocks({ fs, folder: locksFolder, processes, app, now }),
    app,
    machineOf: ({ process }) => (process.machine === machineId() ? null : process.machineName),
    isOpen,
    taken: (session: string, path: string, holder: Holder) =>
      send(session, "documents.taken", { file: tokens.tokenOf(path), holder }),
    now,
  });
  let timer: NodeJS.Timeout | null = null;

  const lookAgain = (): void => {
    timer = setTimeout(() => {
      void Promise.allSettled([watch.look(), claims.look()]).then(() => {
        if (timer !== null) lookAgain();
      });
    }, LOOK_EVERY_MS).unref();
  };
  return {
    watch,
    claims,
    keeping: {
      async begin() {
        await Promise.all([finishWrites(fs, vault), strays.tidy(), generations.tidy()]);
        lookAgain();
      },
      async end() {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        watch.close();
        await journal.flush();
        await claims.close();
      },
    },
  };
}

function stateOf(version: WatchedVersion): WatchedState {
  return version === null ? { state: "gone", version } : { state: "changed", version };
}
