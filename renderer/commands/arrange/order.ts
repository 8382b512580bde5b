import { bringToFront, sendToBack } from "../../../shared/edits/reorder.ts";
import { defineCommand, type Command } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

const MOVES = [
  { name: "front", edit: bringToFront, shortcut: "Mod+]" },
  { name: "back", edit: sendToBack, shortcut: "Mod+[" },
] as const;

export const ordering: readonly Command[] = MOVES.map(({ name, edit, shortcut }, order) =>
  defineCommand({
    id: `arrange.order.${name}`,
    title: `arrange.order.${name}`,
    menu: { place: "arrange", group: 3, order },
    context: {
      on: ["component", "container", "edge", "several"],
      group: 3,
      order: 10 + order,
      submenu: "arrange.order.title",
    },
    shortcut,
    when: hasSelection,
    run: ({ editor }) => {
      if (!editor) return;
      const { selection } = editor.view.getState();
      editor.document.apply(`arrange.order.${name}`, (diagram) => edit(diagram, selection));
    },
  }),
);
