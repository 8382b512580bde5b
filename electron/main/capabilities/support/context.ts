import type { Claims } from "../../../files/claims.ts";
import type { DocumentStore } from "../../../files/document-store.ts";
import type { DocumentWatch } from "../../../files/document-watch.ts";
import type { Generations } from "../../../files/generations.ts";
import type { OpenFilesRecord } from "../../../files/open-files.ts";
import type { Processes } from "../../../files/running-process.ts";
import type { IconPackFiles } from "../../../files/icon-packs.ts";
import type { RecoveryJournal } from "../../../files/recovery-journal.ts";
import type { PreferencesFile } from "../../../files/preferences.ts";
import type { Recents } from "../../../files/recents.ts";
import type { Tokens } from "../../../files/tokens.ts";
import type { Workspace } from "../../../files/workspace.ts";
import type {
  AppDescription,
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
  Preferences,
} from "../../../../shared/host/contract.ts";

/** The system's own dialogs; each gives a path, or null when the user cancels. */
export interface NativeDialogs {
  chooseOpen(extensions: readonly string[]): Promise<string | null>;
  chooseSave(suggestedName: string, extension: string): Promise<string | null>;
}

/** The window itself, where the host has a say in it. */
export interface WindowControl {
  update(input: CapabilityInput<"window.update">): void;
  answerClose(close: boolean): void;
}

/** What runs beside the requests, to keep the user's work safe. */
export interface Keeping {
  /** Mends and removes what an earlier run was cut off at, then looks at files from time to time. */
  begin(): Promise<void>;
  /** Brings to disk what is under way and lets go of every file. */
  end(): Promise<void>;
}

/** What the handlers work with; each host makes its own. */
export interface HostContext {
  readonly app: Omit<AppDescription, "openAtStart">;
  /** Path of the file to open at start. */
  readonly openAtStart: string | null;
  readonly home: string;
  readonly tokens: Tokens;
  readonly documents: DocumentStore;
  readonly recents: Recents;
  readonly preferences: PreferencesFile<Preferences>;
  readonly openFiles: OpenFilesRecord;
  readonly generations: Generations;
  readonly journal: RecoveryJournal;
  readonly watch: DocumentWatch;
  readonly claims: Claims;
  readonly processes: Processes;
  /** Whether a window of this host is still there. */
  readonly isOpen: (session: string) => boolean;
  readonly keeping: Keeping;
  readonly dialogs: NativeDialogs | null;
  /** What the window may browse; null where the system's dialogs do it. */
  readonly workspace: Workspace | null;
  readonly window: WindowControl;
  /** The user's own icons, from the program's folder. */
  readIcons(): Promise<IconPackFiles>;
  /** A small text file in the folder of another; null without one. Throws a FileFailure. */
  readBeside(
    path: string,
    name: string,
    permit: (path: string) => Promise<void>,
  ): Promise<string | null>;
  /** Throws a FileFailure for a path that this host may not touch (any more). */
  permit(path: string): Promise<void>;
}

/** The context of one request, which came from one window. */
export interface CallContext extends HostContext {
  readonly session: string;
}

/** Does what one capability promises. Expected faults are thrown as FileFailure. */
export type Handler<N extends CapabilityName> = (
  input: CapabilityInput<N>,
  context: CallContext,
) => Promise<CapabilityOutput<N>>;
