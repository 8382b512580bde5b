import { closeTab } from "../../documents/discard.ts";
import { defineCommand } from "../define-command.ts";

export const closeFile = defineCommand({
  id: "file.close",
  title: "commands.close",
  menu: { place: "file", group: 4, order: 1 },
  shortcut: "Alt+W",
  also: "Mod+W",
  when: ({ workspace }) => workspace.store.getState().editors.length > 0,
  run: ({ workspace, editor }) => closeTab(workspace, editor),
});
