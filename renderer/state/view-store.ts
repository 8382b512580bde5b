import { createStore, type StoreApi } from "zustand/vanilla";
import type { Guide } from "../../shared/edits/snap.ts";
import type { Deployment } from "../../shared/catalog/define-kind.ts";
import type { Diagram, Point, Size } from "../../shared/model/schema.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import type { TemplateId } from "../../shared/templates/template-ids.ts";

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

/** A list over the canvas from which something is picked, and what the pick is for. */
export type Picker =
  /** Another end for new edges from these components. */
  | { readonly purpose: "connect"; readonly ids: readonly string[] }
  /** Another end for an edge. */
  | { readonly purpose: "reconnect"; readonly edge: string; readonly end: "source" | "target" }
  /** A container for these to go into. */
  | { readonly purpose: "moveInto"; readonly ids: readonly string[] }
  /** A kind to set on an edge. */
  | { readonly purpose: "insert"; readonly edge: string }
  /** A kind to set at a point of the page, at the loose end of a new edge if there is one. */
  | {
      readonly purpose: "place";
      readonly at: Point;
      readonly from: string | null;
      /** Beside this component, or in this container, instead of the point; null for a free place. */
      readonly near?: string | null;
    };

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
  /**
   * Asks the canvas to bring these elements (all for none) into view, as large as fits when `fill` is
   * set; a new object each time.
   */
  readonly reveal: { readonly ids: readonly string[]; readonly fill?: true } | null;
  readonly zoom: number;
  /** Where the view stands, for when the diagram is shown again; null until it was moved. */
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number } | null;
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
  /** The template of the learning path that this diagram began as. */
  readonly rung: TemplateId | null;
  /** Whether the learning path lies beside the canvas. */
  readonly learning: boolean;
  /** Whether every component shows who runs which of its layers. */
  readonly responsibility: boolean;
  /** The deployment model that is pointed out; everything else is dimmed. */
  readonly deploymentFilter: Deployment | null;
  /** The container that would adopt what is being dragged. */
  readonly dropTarget: string | null;
  /** What the dragged fits, shown while it is dragged. */
  readonly guides: readonly Guide[];
  /** Whether the drop will leave the dragged where they were and add copies. */
  readonly copying: boolean;
  readonly picker: Picker | null;
  /** Where the context menu of the selection is open: at a point of the screen, or beside the selection. */
  readonly menuAt: Point | "selection" | null;
}

export type ViewStore = StoreApi<ViewState>;

/** @param rung shown with its learning path */
export function createViewStore(rung: TemplateId | null = null): ViewStore {
  return createStore<ViewState>(() => ({
    selection: new Set(),
    finding: null,
    placing: null,
    placeNow: null,
    renaming: null,
    reveal: null,
    zoom: 1,
    viewport: null,
    zoomBy: null,
    dragged: new Map(),
    resized: new Map(),
    preview: null,
    simulation: null,
    responsibility: false,
    deploymentFilter: null,
    rung,
    learning: rung !== null,
    dropTarget: null,
    guides: [],
    copying: false,
    picker: null,
    menuAt: null,
  }));
}
