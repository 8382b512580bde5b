import { createStore, type StoreApi } from "zustand/vanilla";
import type { Diagram, Point, Size } from "../../shared/model/schema.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";

/** What a change would make of the diagram, shown on the canvas before it is made. */
export interface Preview {
  /** What would be done, in words. */
  readonly title: string;
  readonly diagram: Diagram;
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/** What a thought-through failure makes of an element. */
export type FailureState = "removed" | "failed" | "degraded" | "alive";

/** A failure that is thought through, and what it does once that is computed. */
export interface Simulation {
  /** Ids of the nodes and edges that fail, in the order they were chosen. */
  readonly chosen: readonly string[];
  readonly states: ReadonlyMap<string, FailureState>;
  /** By which components each entry is served that still is. */
  readonly paths: readonly (readonly string[])[];
}

/** What the user looks at in one diagram. Never in the file, never in the history. */
export interface ViewState {
  /** Ids of the selected nodes and edges. */
  readonly selection: ReadonlySet<string>;
  /** Key of the finding in focus (see `findingKey`); its evidence is shown on the canvas. */
  readonly finding: string | null;
  /** Kind id waiting for a click on the canvas. */
  readonly placing: string | null;
  /** Asks the canvas to place a kind in the middle of the view; a new object each time. */
  readonly placeNow: { readonly kind: string } | null;
  /** Element whose name is being edited on the canvas. */
  readonly renaming: string | null;
  /** Asks the canvas to bring these elements (all for none) into view; a new object each time. */
  readonly reveal: { readonly ids: readonly string[] } | null;
  readonly zoom: number;
  /** Asks the canvas to zoom around its middle; a new object each time. */
  readonly zoomBy: { readonly factor: number } | null;
  /** Positions (relative to the parent) of what is being dragged; committed at the drop. */
  readonly dragged: ReadonlyMap<string, Point>;
  /** Sizes of what is being resized. */
  readonly resized: ReadonlyMap<string, Size>;
  /** A change that is only looked at; the canvas shows it instead of the diagram. */
  readonly preview: Preview | null;
  /** A failure that is only thought through; the canvas shows what it does. */
  readonly simulation: Simulation | null;
  /** The container that would adopt what is being dragged. */
  readonly dropTarget: string | null;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    selection: new Set(),
    finding: null,
    placing: null,
    placeNow: null,
    renaming: null,
    reveal: null,
    zoom: 1,
    zoomBy: null,
    dragged: new Map(),
    resized: new Map(),
    preview: null,
    simulation: null,
    dropTarget: null,
  }));
}
