import { createStore, type StoreApi } from "zustand/vanilla";
import type { Preferences } from "../../shared/host/contract.ts";
import type { Language } from "../../shared/i18n/language.ts";

/** What the user chose, and what follows from it on this system. */
export interface PreferencesState {
  readonly chosen: Preferences;
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Open side panels. */
  readonly panels: {
    readonly palette: boolean;
    readonly inspector: boolean;
    readonly findings: boolean;
  };
}

export type PreferencesStore = StoreApi<PreferencesState>;

export function createPreferencesStore(initial: PreferencesState): PreferencesStore {
  return createStore<PreferencesState>(() => initial);
}
