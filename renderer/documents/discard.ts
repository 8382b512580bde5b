import { isUnsaved } from "../state/document-store.ts";
import type { Workspace } from "../state/workspace.ts";
import { ask, textsOf } from "./ask.ts";
import { saveDocument } from "./save-document.ts";

/** Whether the open diagram may go: it is saved, or the user saves it now, or lets it go. */
export async function mayDiscard(workspace: Workspace): Promise<boolean> {
  const { active } = workspace.store.getState();
  if (!active || !isUnsaved(active.document.getState())) return true;
  const t = textsOf(workspace);
  const { history, file } = active.document.getState();
  const name = file?.name ?? (history.present.title || t("app.untitled"));
  const choice = await ask(workspace, {
    title: t("app.unsavedTitle"),
    text: t("app.unsavedText", { name }),
    buttons: [
      { id: "discard", label: t("app.discard"), tone: "danger" },
      { id: "cancel", label: t("app.cancel") },
      { id: "save", label: t("app.save"), tone: "primary" },
    ],
  });
  if (choice === "save") return saveDocument(workspace, active);
  return choice === "discard";
}
