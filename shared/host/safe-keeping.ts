import type { FileHandle } from "./contract.ts";

/** A version of a file that was saved, or that stood there before it was replaced. */
export interface Generation {
  /** Names it among the generations of its file. */
  readonly id: string;
  /** When it was saved, or found in the file's place. ISO 8601. */
  readonly savedAt: string;
  /** Length of the text in UTF-8. */
  readonly bytes: number;
  /** The version hash, as everywhere: equal content, equal version. */
  readonly version: string;
}

/** Who works on a file. */
export interface DocumentHolder {
  readonly app: "electron" | "browser";
  /** `window`: another window or tab of this very host. `program`: another Lintel that runs. */
  readonly place: "window" | "program";
  /** Name of the other computer, where the user's own folder is shared among several; else null. */
  readonly machine: string | null;
  readonly since: string;
}

export type ClaimOutcome =
  | { readonly outcome: "held" }
  | { readonly outcome: "held-by-other"; readonly holder: DocumentHolder };

/** How a file stands to a version: by content. `version` is what stands there now. */
export type WatchedState =
  | { readonly state: "same" | "changed"; readonly version: string }
  | { readonly state: "gone"; readonly version: null };

/** `snapshot-needed`: nothing was written; send the whole text by `recovery.record`. */
export interface AppendOutcome {
  readonly outcome: "recorded" | "snapshot-needed";
}

/** Work that was not saved when its window ended. */
export interface RecoverableDraft {
  readonly draft: string;
  readonly title: string;
  /** Null for a diagram that was never saved. */
  readonly file: FileHandle | null;
  /** The version of the file that the work began from. */
  readonly base: string | null;
  /** How the file stands now to `base`; `none` without a file. */
  readonly fileState: "same" | "changed" | "gone" | "none";
  readonly recordedAt: string;
  readonly bytes: number;
  /** False when the record is damaged; what could be read of it is given all the same. */
  readonly intact: boolean;
}

/** `patches` are what `recovery.append` was given since `text`, oldest first. */
export interface RecoveredDraft extends RecoverableDraft {
  readonly text: string;
  readonly patches: readonly string[];
}
