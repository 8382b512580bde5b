import { newDiagram } from "../../documents/new-diagram.ts";
import { defineCommand } from "../define-command.ts";

export const newFile = defineCommand({
  id: "file.new",
  title: "commands.new",
  menu: { place: "file", group: 1, order: 1 },
  shortcut: "Mod+N",
  run: ({ workspace }) => newDiagram(workspace),
});
