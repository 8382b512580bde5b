import { defineCommand } from "../define-command.ts";

export const commandPalette = defineCommand({
  id: "view.commandPalette",
  title: "commands.commandPalette",
  menu: { place: "view", group: 4, order: 1 },
  shortcut: "Mod+K",
  run: ({ workspace }) => workspace.dialogs.setState({ open: "command-palette" }),
});
