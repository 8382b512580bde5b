import { defineCommand } from "../define-command.ts";

export const toggleResponsibility = defineCommand({
  id: "view.responsibility",
  title: "responsibility.view",
  menu: { place: "view", group: 5, order: 1 },
  shortcut: "Shift+3",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) =>
    editor?.view.setState(({ responsibility }) => ({ responsibility: !responsibility })),
});
