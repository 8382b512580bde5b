import { toggleLocked } from "../../../shared/edits/locks.ts";
import { defineCommand } from "../define-command.ts";
import { nodesSelected, selectedNodes } from "../selected-nodes.ts";

export const lock = defineCommand({
  id: "arrange.lock",
  title: "arrange.lock",
  menu: { place: "arrange", group: 3, order: 10 },
  context: { on: ["component", "container", "several"], group: 3, order: 1 },
  shortcut: "Mod+Shift+L",
  when: nodesSelected(1),
  run: ({ editor }) =>
    editor?.document.apply("arrange.lock", (diagram) =>
      toggleLocked(diagram, selectedNodes(editor)),
    ),
});
