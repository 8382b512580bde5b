import { groupNodes, ungroupNodes } from "../../../shared/edits/group-nodes.ts";
import { textsOf } from "../../documents/ask.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";
import { nodesSelected, selectedContainers, selectedNodes } from "../selected-nodes.ts";

const KIND = "zone/group";

export const group = defineCommand({
  id: "arrange.group",
  title: "arrange.group",
  menu: { place: "arrange", group: 4, order: 1 },
  context: { on: ["component", "container", "several"], group: 3, order: 2 },
  shortcut: "Mod+G",
  when: nodesSelected(1),
  run: ({ workspace, editor }) => {
    if (!editor) return;
    const name = textsOf(workspace)("arrange.groupName");
    editor.document.apply("arrange.group", (diagram) => {
      const [next, id] = groupNodes(diagram, selectedNodes(editor), { kind: KIND, name });
      if (id !== undefined) editor.view.setState({ selection: new Set([id]) });
      return next;
    });
  },
});

export const ungroup = defineCommand({
  id: "arrange.ungroup",
  title: "arrange.ungroup",
  menu: { place: "arrange", group: 4, order: 2 },
  context: { on: ["container"], group: 3, order: 3 },
  shortcut: "Mod+Shift+G",
  when: ({ editor }) => {
    if (!editor) return false;
    const ids = new Set(selectedContainers(editor).map(({ id }) => id));
    const { nodes } = diagramOf(editor.document.getState());
    return nodes.some(({ parent }) => parent !== undefined && ids.has(parent));
  },
  run: ({ editor }) => {
    if (!editor) return;
    const ids = selectedContainers(editor).map(({ id }) => id);
    editor.document.apply("arrange.ungroup", (diagram) => {
      const [next, freed] = ungroupNodes(diagram, ids);
      editor.view.setState({ selection: new Set(freed) });
      return next;
    });
  },
});
