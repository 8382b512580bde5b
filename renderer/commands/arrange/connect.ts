import { defineCommand } from "../define-command.ts";
import { nodesSelected, onlyEdge, selectedNodes } from "../selected-nodes.ts";

export const connectTo = defineCommand({
  id: "arrange.connectTo",
  title: "arrange.connectTo",
  menu: { place: "insert", group: 1, order: 1 },
  context: { on: ["component", "container", "several"], group: 1, order: 1 },
  shortcut: "Mod+J",
  when: nodesSelected(1),
  run: ({ editor }) =>
    editor?.view.setState({ picker: { purpose: "connect", ids: selectedNodes(editor) } }),
});

export const insertOnThisEdge = defineCommand({
  id: "arrange.insertOnEdge",
  title: "arrange.insertOnEdge",
  menu: { place: "insert", group: 1, order: 2 },
  context: { on: ["edge"], group: 1, order: 1 },
  shortcut: "Mod+Shift+J",
  when: (context) => onlyEdge(context) !== undefined,
  run: (context) => {
    const edge = onlyEdge(context);
    if (edge) context.editor?.view.setState({ picker: { purpose: "insert", edge: edge.id } });
  },
});

const ENDS = [
  { end: "source", title: "arrange.changeSource", order: 1 },
  { end: "target", title: "arrange.changeTarget", order: 2 },
] as const;

export const reconnecting = ENDS.map(({ end, title, order }) =>
  defineCommand({
    id: `arrange.reconnect.${end}`,
    title,
    menu: { place: "arrange", group: 5, order },
    context: { on: ["edge"], group: 2, order },
    when: (context) => onlyEdge(context) !== undefined,
    run: (context) => {
      const edge = onlyEdge(context);
      const picker = edge && ({ purpose: "reconnect", edge: edge.id, end } as const);
      if (picker) context.editor?.view.setState({ picker });
    },
  }),
);
