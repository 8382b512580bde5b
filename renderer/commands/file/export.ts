import { defineCommand } from "../define-command.ts";

export const exportPicture = defineCommand({
  id: "file.export",
  title: "commands.export",
  menu: { place: "file", group: 3, order: 1 },
  shortcut: "Mod+E",
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "export" }),
});
