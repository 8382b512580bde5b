import { defineCommand } from "../define-command.ts";

/** Opens the context menu from the keyboard. The canvas says where: its middle, until it knows better. */
export const openContextMenu = defineCommand({
  id: "arrange.contextMenu",
  title: "arrange.openMenu",
  menu: { place: "edit", group: 5, order: 1 },
  shortcut: "Shift+F10",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState({ menuAt: "selection" }),
});
