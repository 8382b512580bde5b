import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

export const remove = defineCommand({
  id: "edit.remove",
  title: "commands.remove",
  menu: { place: "edit", group: 3, order: 1 },
  shortcut: "Delete",
  onElement: true,
  when: hasSelection,
  run: ({ editor }) => {
    if (!editor) return;
    const { selection } = editor.view.getState();
    editor.document.apply("commands.remove", (diagram) => removeElements(diagram, selection));
    editor.view.setState({ selection: new Set() });
  },
});
