import { defineCommand } from "../define-command.ts";
import { onlySelected } from "../selection.ts";

export const rename = defineCommand({
  id: "edit.rename",
  title: "commands.rename",
  menu: { place: "edit", group: 3, order: 2 },
  shortcut: "F2",
  onElement: true,
  when: (context) => onlySelected(context) !== null,
  run: (context) => context.editor?.view.setState({ renaming: onlySelected(context) }),
});
