import { isTabbed, showEditor, stepEditor } from "../../documents/editors.ts";
import { defineCommand, type Command } from "../define-command.ts";

/** The start screen beside what is open: templates and recent files, each opening in a tab. */
export const startScreen = defineCommand({
  id: "file.start",
  title: "tabs.startScreen",
  menu: { place: "file", group: 1, order: 3 },
  when: ({ editor }) => editor !== null,
  run: ({ workspace }) => showEditor(workspace, null),
});

const stepping = (id: string, title: Command["title"], key: string, step: 1 | -1) =>
  defineCommand({
    id,
    title,
    menu: { place: "view", group: 8, order: step === 1 ? 1 : 2 },
    shortcut: `Alt+${key}`,
    also: `Mod+${key}`,
    when: ({ workspace }) => isTabbed(workspace.store.getState()),
    run: ({ workspace }) => stepEditor(workspace, step),
  });

export const steppingTabs: readonly Command[] = [
  stepping("view.nextTab", "tabs.next", "PageDown", 1),
  stepping("view.previousTab", "tabs.previous", "PageUp", -1),
];
