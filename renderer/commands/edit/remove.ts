import { unlockedOf } from "../../../shared/edits/locks.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { notify, textsOf } from "../../documents/ask.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

export const remove = defineCommand({
  id: "edit.remove",
  title: "commands.remove",
  menu: { place: "edit", group: 3, order: 1 },
  shortcut: "Delete",
  onElement: true,
  when: hasSelection,
  run: ({ workspace, editor }) => {
    if (!editor) return;
    const { selection } = editor.view.getState();
    const ids = new Set(unlockedOf(diagramOf(editor.document.getState()), selection));
    if (ids.size < selection.size) {
      notify(workspace, "info", textsOf(workspace)("arrange.lockedStay"));
    }
    editor.document.apply("commands.remove", (diagram) => removeElements(diagram, ids));
    editor.view.setState({ selection: new Set([...selection].filter((id) => !ids.has(id))) });
  },
});
