import { saveDocumentAs } from "../../documents/save-document.ts";
import { defineCommand } from "../define-command.ts";

export const saveFileAs = defineCommand({
  id: "file.saveAs",
  title: "commands.saveAs",
  menu: { place: "file", group: 2, order: 2 },
  shortcut: "Mod+Shift+S",
  when: ({ editor }) => editor !== null,
  run: async ({ workspace, editor }) => {
    if (editor) await saveDocumentAs(workspace, editor);
  },
});
