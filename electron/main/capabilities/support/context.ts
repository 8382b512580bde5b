import type { DocumentStore } from "../../../files/document-store.ts";
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
  readonly dialogs: NativeDialogs | null;
  /** What the window may browse; null where the system's dialogs do it. */
  readonly workspace: Workspace | null;
  readonly window: WindowControl;
  /** Throws a FileFailure for a path that this host may not touch (any more). */
  permit(path: string): Promise<void>;
}

/** Does what one capability promises. Expected faults are thrown as FileFailure. */
export type Handler<N extends CapabilityName> = (
  input: CapabilityInput<N>,
  context: HostContext,
) => Promise<CapabilityOutput<N>>;
