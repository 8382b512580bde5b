import { askForKind } from "../../state/ask-for-kind.ts";
import { defineCommand } from "../define-command.ts";

/** Typing opens it too. */
export const placeByTyping = defineCommand({
  id: "insert.place",
  title: "navigate.place",
  menu: { place: "insert", group: 0, order: 1 },
  shortcut: "Mod+I",
  when: ({ editor }) => editor !== null && editor.view.getState().simulation === null,
  run: ({ editor }) => {
    if (editor) askForKind(editor.view);
  },
});
