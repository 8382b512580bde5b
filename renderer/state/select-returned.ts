import { stepBetween } from "../../shared/edits/history.ts";
import { returnedIds } from "../../shared/edits/returned.ts";
import type { DocumentStore } from "./document-store.ts";
import type { ViewStore } from "./view-store.ts";

/**
 * Selects what an undo or a redo brings back, so that the user sees what came and can go on with it. A step
 * that brings nothing leaves the selection alone. Both stores end together.
 */
export function selectReturned(document: DocumentStore, view: ViewStore): void {
  document.subscribe(({ history: now }, { history: before }) => {
    if (now === before || stepBetween(before, now) === null) return;
    const selection = returnedIds(before.present, now.present);
    if (selection.size > 0) view.setState({ selection });
  });
}
