import { useStore } from "zustand";
import type { Language } from "../../shared/i18n/language.ts";
import { useWorkspace } from "./workspace-context.tsx";

/** The language of the window. */
export function useLanguage(): Language {
  return useStore(useWorkspace().preferences, (state) => state.language);
}
