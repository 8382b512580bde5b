import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { saveKinds } from "../../documents/save-kinds.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand } from "../define-command.ts";

export const defineKind = defineCommand({
  id: "insert.defineKind",
  title: "ownKinds.define",
  menu: { place: "insert", group: 8, order: 1 },
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "own-kind" }),
});

export const manageKinds = defineCommand({
  id: "insert.ownKinds",
  title: "ownKinds.manage",
  menu: { place: "insert", group: 8, order: 2 },
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "own-kinds" }),
});

export const shareKinds = defineCommand({
  id: "insert.shareKinds",
  title: "ownKinds.share",
  menu: { place: "insert", group: 8, order: 3 },
  when: ({ editor }) => {
    if (!editor) return false;
    const { kinds } = catalogFor(diagramOf(editor.document.getState()), catalog);
    return kinds.length > catalog.kinds.length;
  },
  run: async ({ workspace, editor }) => {
    if (editor) await saveKinds(workspace, editor);
  },
});
