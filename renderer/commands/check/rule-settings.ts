import { defineCommand } from "../define-command.ts";

export const ruleSettings = defineCommand({
  id: "check.rules",
  title: "commands.ruleSettings",
  menu: { place: "check", group: 2, order: 1 },
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "rules" }),
});
