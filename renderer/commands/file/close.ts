import { closeAfterGuard } from "../../documents/discard.ts";
import { stepEditor } from "../../documents/editors.ts";
import { defineCommand } from "../define-command.ts";

export const closeFile = defineCommand({
  id: "file.close",
  title: "commands.close",
  menu: { place: "file", group: 4, order: 1 },
  shortcut: "Alt+W",
  also: "Mod+W",
  when: ({ workspace }) => workspace.store.getState().editors.length > 0,
  run: async ({ workspace, editor }) => {
    // The start screen beside open diagrams goes by showing one of them.
    if (editor) await closeAfterGuard(workspace, editor);
    else stepEditor(workspace, -1);
  },
});
