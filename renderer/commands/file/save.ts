import { saveDocument } from "../../documents/save-document.ts";
import { defineCommand } from "../define-command.ts";

export const saveFile = defineCommand({
  id: "file.save",
  title: "commands.save",
  menu: { place: "file", group: 2, order: 1 },
  shortcut: "Mod+S",
  when: ({ editor }) => editor !== null,
  run: async ({ workspace, editor }) => {
    if (editor) await saveDocument(workspace, editor);
  },
});
