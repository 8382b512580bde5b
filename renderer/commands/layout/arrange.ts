import { DIRECTIONS } from "../../../shared/layout/arrange-options.ts";
import { arrangeDocument } from "../../documents/arrange-document.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand, type Command } from "../define-command.ts";

/** Arranges what is selected, or all: one command a direction. */
export const arranging: readonly Command[] = DIRECTIONS.map((direction, order) =>
  defineCommand({
    id: `layout.${direction}`,
    title: `layout.${direction}`,
    menu: { place: "arrange", group: 0, order },
    context: {
      on: ["container", "several", "canvas"],
      group: 2,
      order: 40 + order,
      submenu: "layout.title",
    },
    ...(direction === "right" && { shortcut: "Mod+Shift+E" }),
    when: ({ editor }) => editor !== null && diagramOf(editor.document.getState()).nodes.length > 0,
    run: ({ workspace, editor }) => {
      if (editor) return arrangeDocument(workspace, editor, direction);
    },
  }),
);
