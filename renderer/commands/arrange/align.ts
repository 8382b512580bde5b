import {
  alignNodes,
  distributeNodes,
  sameSize,
  type Alignment,
} from "../../../shared/edits/align-nodes.ts";
import { defineCommand, type Command } from "../define-command.ts";
import { nodesSelected, selectedNodes } from "../selected-nodes.ts";

const ALIGNMENTS: readonly { readonly alignment: Alignment; readonly shortcut: string }[] = [
  { alignment: "left", shortcut: "Alt+Shift+ArrowLeft" },
  { alignment: "centre", shortcut: "Alt+Shift+C" },
  { alignment: "right", shortcut: "Alt+Shift+ArrowRight" },
  { alignment: "top", shortcut: "Alt+Shift+ArrowUp" },
  { alignment: "middle", shortcut: "Alt+Shift+M" },
  { alignment: "bottom", shortcut: "Alt+Shift+ArrowDown" },
];

const aligns = ALIGNMENTS.map(({ alignment, shortcut }, order) =>
  defineCommand({
    id: `arrange.align.${alignment}`,
    title: `arrange.align.${alignment}`,
    menu: { place: "arrange", group: 1, order },
    context: { on: ["several"], group: 2, order, submenu: "arrange.align.title" },
    shortcut,
    when: nodesSelected(2),
    run: ({ editor }) =>
      editor?.document.apply(`arrange.align.${alignment}`, (diagram) =>
        alignNodes(diagram, selectedNodes(editor), alignment),
      ),
  }),
);

const distributions = (["x", "y"] as const).map((axis, order) =>
  defineCommand({
    id: `arrange.distribute.${axis}`,
    title: `arrange.distribute.${axis}`,
    menu: { place: "arrange", group: 2, order },
    context: { on: ["several"], group: 2, order: 10 + order, submenu: "arrange.align.title" },
    shortcut: axis === "x" ? "Alt+Shift+H" : "Alt+Shift+V",
    when: nodesSelected(3),
    run: ({ editor }) =>
      editor?.document.apply(`arrange.distribute.${axis}`, (diagram) =>
        distributeNodes(diagram, selectedNodes(editor), axis),
      ),
  }),
);

const sizes = (["width", "height"] as const).map((dimension, order) =>
  defineCommand({
    id: `arrange.sameSize.${dimension}`,
    title: `arrange.sameSize.${dimension}`,
    menu: { place: "arrange", group: 2, order: 10 + order },
    context: { on: ["several"], group: 2, order: 20 + order, submenu: "arrange.align.title" },
    when: nodesSelected(2),
    run: ({ editor }) =>
      editor?.document.apply(`arrange.sameSize.${dimension}`, (diagram) =>
        sameSize(diagram, selectedNodes(editor), dimension),
      ),
  }),
);

export const aligning: readonly Command[] = [...aligns, ...distributions, ...sizes];
