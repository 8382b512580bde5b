import type { Translate } from "../../shared/i18n/translate.ts";
import { diagramOf, type DocumentState } from "../state/document-store.ts";

/** What a diagram is called in the window: its file, else its title. */
export function diagramName(state: DocumentState, t: Translate): string {
  return state.file?.name ?? (diagramOf(state).title || t("app.untitled"));
}
