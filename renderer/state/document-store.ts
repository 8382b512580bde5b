import { createStore, type StoreApi } from "zustand/vanilla";
import { keepSurroundings } from "../../shared/catalog/surroundings.ts";
import { record, redo, startHistory, undo, type History } from "../../shared/edits/history.ts";
import type { FileHandle } from "../../shared/host/contract.ts";
import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Diagram } from "../../shared/model/schema.ts";

export interface DocumentState {
  readonly history: History;
  /** The diagram as it stands on disk; identity with the present one means saved. */
  readonly saved: Diagram | null;
  readonly file: FileHandle | null;
  /** Content hash of the file as last read or written. */
  readonly version: string | null;
}

export type Edit = (diagram: Diagram) => Diagram;

/** The truth about one open diagram. Every change is a pure edit under a label; undo follows. */
export interface DocumentStore extends StoreApi<DocumentState> {
  apply(label: MessageKey, edit: Edit, options?: { readonly merge?: string }): void;
  undo(): void;
  redo(): void;
  /** What was written: the diagram at the time of saving, which may no longer be the present one. */
  markSaved(diagram: Diagram, file: FileHandle, version: string): void;
}

export interface DocumentOrigin {
  readonly diagram: Diagram;
  readonly file?: FileHandle;
  readonly version?: string;
  /** False for a diagram that exists nowhere else yet: a repaired copy, for one. */
  readonly saved?: boolean;
}

export function createDocumentStore(origin: DocumentOrigin): DocumentStore {
  const store = createStore<DocumentState>(() => ({
    history: startHistory(origin.diagram),
    saved: (origin.saved ?? true) ? origin.diagram : null,
    file: origin.file ?? null,
    version: origin.version ?? null,
  }));
  const step = (next: (history: History) => History) =>
    store.setState(({ history }) => ({ history: next(history) }));
  return {
    ...store,
    apply: (label, edit, options) =>
      step((history) => {
        const edited = keepSurroundings(history.present, edit(history.present));
        return record(history, edited, label, options);
      }),
    undo: () => step(undo),
    redo: () => step(redo),
    markSaved: (saved, file, version) => store.setState({ saved, file, version }),
  };
}

export const diagramOf = (state: DocumentState): Diagram => state.history.present;

export const isUnsaved = (state: DocumentState): boolean => state.saved !== state.history.present;
