import { duplicateElements } from "../../../shared/edits/duplicate-elements.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

export const duplicate = defineCommand({
  id: "edit.duplicate",
  title: "commands.duplicate",
  menu: { place: "edit", group: 2, order: 4 },
  shortcut: "Mod+D",
  onElement: true,
  when: hasSelection,
  run: ({ editor }) => {
    if (!editor) return;
    const { selection } = editor.view.getState();
    editor.document.apply("commands.duplicate", (diagram) => {
      const [next, ids] = duplicateElements(diagram, selection);
      editor.view.setState({ selection: new Set(ids) });
      return next;
    });
  },
});
