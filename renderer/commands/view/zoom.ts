import type { Diagram } from "../../../shared/model/schema.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

/** The ids with those of the nodes that edges among them join: only nodes have a box to zoom to. */
function withEnds({ edges }: Diagram, ids: ReadonlySet<string>): readonly string[] {
  return [...ids, ...edges.flatMap((one) => (ids.has(one.id) ? [one.source, one.target] : []))];
}

export const fitView = defineCommand({
  id: "view.fit",
  title: "commands.fit",
  menu: { place: "view", group: 1, order: 3 },
  context: { on: ["canvas"], group: 3, order: 2 },
  shortcut: "Shift+1",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState({ reveal: { ids: [] } }),
});

export const fitSelection = defineCommand({
  id: "view.fitSelection",
  title: "commands.fitSelection",
  menu: { place: "view", group: 1, order: 4 },
  shortcut: "Shift+2",
  when: hasSelection,
  run: ({ editor }) => {
    if (!editor) return;
    const { selection } = editor.view.getState();
    const ids = withEnds(diagramOf(editor.document.getState()), selection);
    editor.view.setState({ reveal: { ids, fill: true } });
  },
});

export const zoomIn = defineCommand({
  id: "view.zoomIn",
  title: "commands.zoomIn",
  menu: { place: "view", group: 1, order: 1 },
  shortcut: "Mod+=",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState({ zoomBy: { factor: 1.25 } }),
});

export const zoomOut = defineCommand({
  id: "view.zoomOut",
  title: "commands.zoomOut",
  menu: { place: "view", group: 1, order: 2 },
  shortcut: "Mod+-",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => editor?.view.setState({ zoomBy: { factor: 0.8 } }),
});
