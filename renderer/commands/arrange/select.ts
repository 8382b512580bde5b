import { connectedTo, sameKindAs } from "../../../shared/edits/related-elements.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

const EVERYWHERE = ["component", "container", "edge", "several"] as const;

export const selectSameKind = defineCommand({
  id: "arrange.selectSameKind",
  title: "arrange.sameKind",
  menu: { place: "edit", group: 4, order: 1 },
  context: { on: EVERYWHERE, group: 4, order: 1 },
  shortcut: "Mod+Shift+A",
  when: hasSelection,
  run: ({ editor }) => {
    if (!editor) return;
    const ids = sameKindAs(diagramOf(editor.document.getState()), editor.view.getState().selection);
    editor.view.setState({ selection: new Set(ids) });
  },
});

export const selectConnected = defineCommand({
  id: "arrange.selectConnected",
  title: "arrange.connected",
  menu: { place: "edit", group: 4, order: 2 },
  context: { on: EVERYWHERE, group: 4, order: 2 },
  shortcut: "Mod+Shift+D",
  when: hasSelection,
  run: ({ editor }) => {
    if (!editor) return;
    const ids = connectedTo(
      diagramOf(editor.document.getState()),
      editor.view.getState().selection,
    );
    editor.view.setState({ selection: new Set(ids) });
  },
});
