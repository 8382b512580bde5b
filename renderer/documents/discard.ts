import { isUnsaved } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { ask, textsOf } from "./ask.ts";
import { diagramName } from "./diagram-name.ts";
import { closeEditor, showEditor, stepEditor } from "./editors.ts";
import { saveDocument } from "./save-document.ts";

const isUnsavedEditor = ({ document }: Editor): boolean => isUnsaved(document.getState());

/** Whether a diagram may go: it is saved, or the user saves it now, or lets it go. */
export async function mayDiscard(workspace: Workspace, editor: Editor): Promise<boolean> {
  return mayDiscardAll(workspace, [editor]);
}

/** Whether the window may go with all that is open in it. */
export async function mayDiscardWindow(workspace: Workspace): Promise<boolean> {
  return mayDiscardAll(workspace, workspace.store.getState().editors);
}

/** Closes a diagram, after the guard. The start screen beside open diagrams goes by showing one of them. */
export async function closeTab(workspace: Workspace, editor: Editor | null): Promise<void> {
  if (!editor) stepEditor(workspace, -1);
  else if (await mayDiscard(workspace, editor)) closeEditor(workspace, editor);
}

/** Asks once, however many hold unsaved work. Saving shows each: the user may have to name a file. */
async function mayDiscardAll(workspace: Workspace, editors: readonly Editor[]): Promise<boolean> {
  const unsaved = editors.filter(isUnsavedEditor);
  const [first, ...others] = unsaved;
  if (!first) return true;
  if (others.length === 0) showEditor(workspace, first);
  const choice = await askAbout(workspace, unsaved);
  if (choice !== "save") return choice === "discard";
  for (const editor of unsaved) {
    showEditor(workspace, editor);
    if (!(await saveDocument(workspace, editor))) return false;
  }
  return true;
}

function askAbout(workspace: Workspace, unsaved: readonly Editor[]): Promise<string | null> {
  const t = textsOf(workspace);
  const names = unsaved.map(({ document }) => diagramName(document.getState(), t));
  const [name = ""] = names;
  const several = names.length > 1;
  return ask(workspace, {
    title: t("app.unsavedTitle"),
    text: several ? t("tabs.unsavedText", { count: names.length }) : t("app.unsavedText", { name }),
    ...(several && { details: names }),
    buttons: [
      { id: "discard", label: t("app.discard"), tone: "danger" },
      { id: "cancel", label: t("app.cancel") },
      { id: "save", label: t(several ? "tabs.saveAll" : "app.save"), tone: "primary" },
    ],
  });
}
