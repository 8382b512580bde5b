import { copyElements, pasteElements } from "../../shared/edits/clipboard.ts";
import { unlockedOf } from "../../shared/edits/locks.ts";
import { removeElements } from "../../shared/edits/remove-elements.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";

/** The selection as text for the clipboard; null when nothing is selected. */
export function copySelection({ document, view }: Editor): string | null {
  const { selection } = view.getState();
  return copyElements(diagramOf(document.getState()), selection) ?? null;
}

/** As copy, and the selection goes; what is locked stays. */
export function cutSelection(editor: Editor): string | null {
  const text = copySelection(editor);
  if (text === null) return null;
  const { selection } = editor.view.getState();
  editor.document.apply("commands.cut", (diagram) =>
    removeElements(diagram, unlockedOf(diagram, selection)),
  );
  editor.view.setState({ selection: new Set() });
  return text;
}

/** Adds what the clipboard's text holds, if it is a piece of a diagram, and selects it. */
export function pasteText(workspace: Workspace, editor: Editor, text: string): void {
  const pasted = pasteElements(diagramOf(editor.document.getState()), text);
  if (!pasted.ok) {
    notify(workspace, "info", textsOf(workspace)("app.nothingToPaste"));
    return;
  }
  editor.document.apply("commands.paste", () => pasted.value.diagram);
  editor.view.setState({ selection: new Set(pasted.value.ids) });
}
