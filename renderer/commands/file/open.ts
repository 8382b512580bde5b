import { chooseAndOpen } from "../../documents/open-document.ts";
import { defineCommand } from "../define-command.ts";

export const openFile = defineCommand({
  id: "file.open",
  title: "commands.open",
  menu: { place: "file", group: 1, order: 2 },
  shortcut: "Mod+O",
  run: ({ workspace }) => chooseAndOpen(workspace),
});
