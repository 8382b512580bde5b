import { defineCommand } from "../define-command.ts";

const KIND = "generic/note";

/** A note is free text on the page; it says nothing of the architecture. Its text is typed at once. */
export const addNote = defineCommand({
  id: "arrange.note",
  title: "arrange.note",
  menu: { place: "insert", group: 2, order: 1 },
  context: { on: ["canvas"], group: 1, order: 2 },
  shortcut: "Alt+Shift+N",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState({ placeNow: { kind: KIND } }),
});
