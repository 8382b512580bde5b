import { createStore, type StoreApi } from "zustand/vanilla";

/** What the user looks at in one diagram. Never in the file, never in the history. */
export interface ViewState {
  /** Ids of the selected nodes and edges. */
  readonly selection: ReadonlySet<string>;
  /** Key of the finding in focus (see `findingKey`); its evidence is shown on the canvas. */
  readonly finding: string | null;
  /** Kind id waiting for a click on the canvas. */
  readonly placing: string | null;
  /** Element whose name is being edited on the canvas. */
  readonly renaming: string | null;
  /** Asks the canvas to bring these elements into view; a new object for each request. */
  readonly reveal: { readonly ids: readonly string[] } | null;
  readonly zoom: number;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    selection: new Set(),
    finding: null,
    placing: null,
    renaming: null,
    reveal: null,
    zoom: 1,
  }));
}
