import { createContext, useContext } from "react";
import type { Language } from "../../shared/i18n/language.ts";
import type { Translate } from "../../shared/i18n/translate.ts";

/** What every element view needs, stable while the language is. */
export interface CanvasActions {
  readonly language: Language;
  readonly t: Translate;
  startRename(id: string): void;
  finishRename(id: string, name: string): void;
  cancelRename(): void;
}

export const CanvasActionsContext = createContext<CanvasActions | null>(null);

export function useCanvasActions(): CanvasActions {
  const actions = useContext(CanvasActionsContext);
  if (!actions) throw new Error("No canvas around this element");
  return actions;
}
