import { defineCommand } from "../define-command.ts";

/** On the canvas a lone question mark opens it as well. */
export const shortcutSheet = defineCommand({
  id: "help.shortcuts",
  title: "navigate.shortcuts",
  menu: { place: "help", group: 1, order: 1 },
  shortcut: "Mod+/",
  run: ({ workspace }) => workspace.dialogs.setState({ open: "shortcuts" }),
});
