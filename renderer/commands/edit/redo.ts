import { defineCommand } from "../define-command.ts";

export const redo = defineCommand({
  id: "edit.redo",
  title: "commands.redo",
  menu: { place: "edit", group: 1, order: 2 },
  shortcut: "Mod+Shift+Z",
  when: ({ editor }) => (editor?.document.getState().history.future.length ?? 0) > 0,
  run: ({ editor }) => editor?.document.redo(),
});
