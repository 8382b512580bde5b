import { createStore, type StoreApi } from "zustand/vanilla";

export interface Toast {
  readonly id: number;
  readonly tone: "info" | "success" | "error";
  readonly text: string;
}

/** A question the window asks; `answer` is called once, with a button's id or null when dismissed. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** Further lines, such as what was repaired. */
  readonly details?: readonly string[];
  /** Something goes on until it is answered. */
  readonly busy?: boolean;
  readonly buttons: readonly {
    readonly id: string;
    readonly label: string;
    readonly tone?: "primary" | "danger";
  }[];
  readonly answer: (button: string | null) => void;
}

/** A file dialog drawn by the window (hosts without dialogs of their own). */
export interface FileRequest {
  readonly purpose: "open" | "save";
  readonly suggestedName: string;
  readonly extensions: readonly string[];
  /** Called once with the token of the chosen file, or null. */
  readonly answer: (
    choice: { readonly token: string; readonly name: string; readonly folder: string } | null,
  ) => void;
}

/** What lies over the window. One question or file request at a time. */
export interface DialogState {
  readonly question: Question | null;
  readonly fileRequest: FileRequest | null;
  /** Named overlays: `export`, `shortcuts`, `about`, `command-palette`. */
  readonly open: string | null;
  readonly toasts: readonly Toast[];
  /** Ids of what was last chosen in the command palette, the latest first. */
  readonly recent: readonly string[];
}

export type DialogStore = StoreApi<DialogState>;

export function createDialogStore(): DialogStore {
  return createStore<DialogState>(() => ({
    question: null,
    fileRequest: null,
    open: null,
    toasts: [],
    recent: [],
  }));
}
