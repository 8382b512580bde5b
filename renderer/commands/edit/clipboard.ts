import { copySelection, cutSelection, pasteText } from "../../documents/clipboard.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

/*
 * The keys of these three are left to the browser's own copy, cut and paste events, which need no
 * permission (see app/clipboard-events.ts); the commands serve menus and the command palette.
 */
export const cut = defineCommand({
  id: "edit.cut",
  title: "commands.cut",
  menu: { place: "edit", group: 2, order: 1 },
  shortcut: "Mod+X",
  onElement: true,
  when: hasSelection,
  run: async ({ editor }) => {
    if (editor) await navigator.clipboard.writeText(cutSelection(editor) ?? "");
  },
});

export const copy = defineCommand({
  id: "edit.copy",
  title: "commands.copy",
  menu: { place: "edit", group: 2, order: 2 },
  shortcut: "Mod+C",
  onElement: true,
  when: hasSelection,
  run: async ({ editor }) => {
    if (editor) await navigator.clipboard.writeText(copySelection(editor) ?? "");
  },
});

export const paste = defineCommand({
  id: "edit.paste",
  title: "commands.paste",
  menu: { place: "edit", group: 2, order: 3 },
  context: { on: ["component", "container", "canvas"], group: 102, order: 3 },
  shortcut: "Mod+V",
  when: ({ editor }) => editor !== null,
  run: async ({ workspace, editor }) => {
    if (editor) pasteText(workspace, editor, await navigator.clipboard.readText());
  },
});
