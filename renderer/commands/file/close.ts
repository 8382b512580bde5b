import { mayDiscard } from "../../documents/discard.ts";
import { closeEditor } from "../../documents/editors.ts";
import { defineCommand } from "../define-command.ts";

export const closeFile = defineCommand({
  id: "file.close",
  title: "commands.close",
  menu: { place: "file", group: 4, order: 1 },
  when: ({ editor }) => editor !== null,
  run: async ({ workspace }) => {
    if (await mayDiscard(workspace)) closeEditor(workspace);
  },
});
