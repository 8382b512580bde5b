import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";

export const selectAll = defineCommand({
  id: "edit.selectAll",
  title: "commands.selectAll",
  menu: { place: "edit", group: 3, order: 3 },
  context: { on: ["canvas"], group: 2, order: 1 },
  shortcut: "Mod+A",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    if (!editor) return;
    const { nodes, edges } = diagramOf(editor.document.getState());
    editor.view.setState({ selection: new Set([...nodes, ...edges].map(({ id }) => id)) });
  },
});
