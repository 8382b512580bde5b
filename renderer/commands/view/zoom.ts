import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

export const fitView = defineCommand({
  id: "view.fit",
  title: "commands.fit",
  menu: { place: "view", group: 1, order: 3 },
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
  run: ({ editor }) =>
    editor?.view.setState({ reveal: { ids: [...editor.view.getState().selection] } }),
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
