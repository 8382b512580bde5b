import { createStore, type StoreApi } from "zustand/vanilla";
import { keepSurroundings } from "../../shared/catalog/surroundings.ts";
import { record, redo, startHistory, undo, type History } from "../../shared/edits/history.ts";
import type { FileHandle } from "../../shared/host/contract.ts";
import type { DocumentHolder } from "../../shared/host/safe-keeping.ts";
import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Diagram } from "../../shared/model/schema.ts";

export interface DocumentState {
  readonly history: History;
  /** The diagram as it stands on disk; identity with the present one means saved. */
  readonly saved: Diagram | null;
  readonly file: FileHandle | null;
  /** Content hash of the file as last read or written. */
  readonly version: string | null;
  /** Grows with every change of the present diagram, undo and redo included. */
  readonly revision: number;
  /** Who else works on the file; the diagram cannot be edited here meanwhile. */
  readonly holder: DocumentHolder | null;
  /** How often an edit was refused because of that. */
  readonly refused: number;
  /** What another program wrote over the file while there are changes here; the user must choose. */
  readonly outside: OutsideVersion | null;
}

/** What stands in the file now, by another hand. */
export interface OutsideVersion {
  readonly diagram: Diagram;
  readonly version: string;
}

export type Edit = (diagram: Diagram) => Diagram;

interface ApplyOptions {
  /** Edits of one gesture in a row are one undo step. */
  readonly merge?: string;
  /** Also while another window works on the file: of what is about to be saved elsewhere. */
  readonly evenHeld?: boolean;
}

/** The truth about one open diagram. Every change is a pure edit under a label; undo follows. */
export interface DocumentStore extends StoreApi<DocumentState> {
  apply(label: MessageKey, edit: Edit, options?: ApplyOptions): void;
  undo(): void;
  redo(): void;
  /** What was written: the diagram at the time of saving, which may no longer be the present one. */
  markSaved(diagram: Diagram, file: FileHandle, version: string): void;
  /** Shows `next` as one undo step, beside what stands on disk now: `next` itself means saved. */
  adopt(label: MessageKey, next: Diagram, onDisk: OutsideVersion): void;
}

export interface DocumentOrigin {
  readonly diagram: Diagram;
  readonly file?: FileHandle;
  readonly version?: string;
  /** False for a diagram that exists nowhere else yet: a repaired copy, for one. */
  readonly saved?: boolean;
  /** What stands on disk where that is another diagram: of work that was recovered. */
  readonly onDisk?: Diagram | undefined;
}

export function createDocumentStore(origin: DocumentOrigin): DocumentStore {
  const store = createStore<DocumentState>(() => ({
    history: startHistory(origin.diagram),
    saved: origin.onDisk ?? ((origin.saved ?? true) ? origin.diagram : null),
    file: origin.file ?? null,
    version: origin.version ?? null,
    revision: 0,
    holder: null,
    refused: 0,
    outside: null,
  }));
  const stepped = ({ history, revision }: DocumentState, next: History) => ({
    history: next,
    revision: next.present === history.present ? revision : revision + 1,
  });
  const step = (next: (history: History) => History, evenHeld = false) =>
    store.setState((state) =>
      state.holder && !evenHeld
        ? { refused: state.refused + 1 }
        : stepped(state, next(state.history)),
    );
  return {
    ...store,
    apply: (label, edit, options) =>
      step((history) => {
        const edited = keepSurroundings(history.present, edit(history.present));
        return record(history, edited, label, options);
      }, options?.evenHeld),
    undo: () => step(undo),
    redo: () => step(redo),
    markSaved: (saved, file, version) => store.setState({ saved, file, version, outside: null }),
    adopt: (label, shown, { diagram, version }) =>
      store.setState((state) => {
        const { history } = state;
        const next = keepSurroundings(history.present, shown);
        const saved = diagram === shown ? next : diagram;
        return {
          ...stepped(state, record(history, next, label)),
          ...{ saved, version, outside: null },
        };
      }),
  };
}

export const diagramOf = (state: DocumentState): Diagram => state.history.present;

export const isUnsaved = (state: DocumentState): boolean => state.saved !== state.history.present;
