import { defineCommand } from "../define-command.ts";

export const addComment = defineCommand({
  id: "arrange.comment",
  title: "comments.add",
  menu: { place: "insert", group: 2, order: 2 },
  context: { on: ["component", "container", "edge", "canvas"], group: 4, order: 20 },
  shortcut: "Mod+Alt+M",
  when: ({ editor }) => editor !== null && editor.view.getState().selection.size < 2,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "add-comment" }),
});

export const showComments = defineCommand({
  id: "view.comments",
  title: "comments.show",
  menu: { place: "view", group: 5, order: 9 },
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "comments" }),
});
