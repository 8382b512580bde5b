import { defineCommand } from "../define-command.ts";
import { onlySelected } from "../selection.ts";

/** Opens the list of kinds; what is picked goes beside the selection, or into it. Typing opens it too. */
export const placeByTyping = defineCommand({
  id: "insert.place",
  title: "navigate.place",
  menu: { place: "insert", group: 0, order: 1 },
  shortcut: "Mod+I",
  when: ({ editor }) => editor !== null && editor.view.getState().simulation === null,
  run: (context) => {
    const near = onlySelected(context);
    const picker = { purpose: "place", at: { x: 0, y: 0 }, from: null, near } as const;
    context.editor?.view.setState({ picker });
  },
});
