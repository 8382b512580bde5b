import { createStore, type StoreApi } from "zustand/vanilla";
import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { HostClient } from "../../shared/host/client.ts";
import type { AppDescription } from "../../shared/host/contract.ts";
import type { DialogStore } from "./dialog-store.ts";
import type { DocumentStore } from "./document-store.ts";
import type { FindingsStore } from "./findings-store.ts";
import type { PreferencesStore } from "./preferences-store.ts";
import type { StandingRoutes } from "./standing-routes.ts";
import type { ViewStore } from "./view-store.ts";

/** One open diagram with everything that belongs to it. */
export interface Editor {
  readonly id: string;
  /** Names what is recorded of it for the case that the window ends. */
  readonly draft: string;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly findings: FindingsStore;
  readonly routes: StandingRoutes;
}

export interface WorkspaceState {
  /** The open diagrams, in the order of their tabs. */
  readonly editors: readonly Editor[];
  /** The one that is shown and edited; null shows the start screen. */
  readonly active: Editor | null;
}

/** Everything commands and panels work with; made once by the composition root. */
export interface Workspace {
  readonly host: HostClient;
  readonly description: AppDescription;
  readonly preferences: PreferencesStore;
  readonly dialogs: DialogStore;
  readonly store: StoreApi<WorkspaceState>;
  /** The user's own icons, for every diagram. */
  readonly icons?: Surroundings;
}

export function createWorkspaceStore(): StoreApi<WorkspaceState> {
  return createStore<WorkspaceState>(() => ({ editors: [], active: null }));
}
