import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../../shared/catalog/registry.ts";
import { growAround } from "../../../shared/edits/grow-around.ts";
import { reparent } from "../../../shared/edits/reparent.ts";
import { nodesById, outermost } from "../../../shared/model/tree.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";
import { nodesSelected, selectedNodes } from "../selected-nodes.ts";

export const moveIntoContainer = defineCommand({
  id: "arrange.moveInto",
  title: "arrange.moveInto",
  menu: { place: "arrange", group: 4, order: 3 },
  context: { on: ["component", "container", "several"], group: 3, order: 4 },
  shortcut: "Mod+Shift+I",
  when: nodesSelected(1),
  run: ({ editor }) =>
    editor?.view.setState({ picker: { purpose: "moveInto", ids: selectedNodes(editor) } }),
});

/** Out of the nearest container, into the one around that; the place on the page stays. */
export const moveOutOfContainer = defineCommand({
  id: "arrange.moveOut",
  title: "arrange.moveOut",
  menu: { place: "arrange", group: 4, order: 4 },
  context: { on: ["component", "container", "several"], group: 3, order: 5 },
  shortcut: "Mod+Shift+U",
  when: ({ editor }) => {
    if (!editor) return false;
    const ids = new Set(selectedNodes(editor));
    const { nodes } = diagramOf(editor.document.getState());
    return nodes.some(({ id, parent }) => parent !== undefined && ids.has(id));
  },
  run: ({ editor }) => {
    if (!editor) return;
    editor.document.apply("arrange.moveOut", (diagram) => {
      const catalog = catalogFor(diagram, builtIn);
      const byId = nodesById(diagram);
      const moved = outermost(diagram, new Set(selectedNodes(editor)));
      const out = moved.reduce((next, { id, parent }) => {
        const around = byId.get(parent ?? "")?.parent;
        return parent === undefined ? next : reparent(next, id, around, catalog);
      }, diagram);
      if (out === diagram) return diagram;
      return growAround(
        out,
        moved.map(({ id }) => id),
        catalog,
      );
    });
  },
});
