import { defineCommand } from "../define-command.ts";

export const undo = defineCommand({
  id: "edit.undo",
  title: "commands.undo",
  menu: { place: "edit", group: 1, order: 1 },
  shortcut: "Mod+Z",
  when: ({ editor }) => (editor?.document.getState().history.past.length ?? 0) > 0,
  run: ({ editor }) => editor?.document.undo(),
});
