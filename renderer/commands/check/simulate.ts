import { startSimulation } from "../../state/failing.ts";
import type { Editor } from "../../state/workspace.ts";
import { defineCommand } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

/** What is selected fails; a finding in focus would only be in the way. */
function start({ view }: Editor): void {
  view.setState(({ selection, simulation }) => ({
    simulation: startSimulation([...(simulation?.chosen ?? []), ...selection]),
    finding: null,
    placing: null,
  }));
}

export const simulate = defineCommand({
  id: "check.simulate",
  title: "simulation.title",
  menu: { place: "check", group: 3, order: 1 },
  shortcut: "Mod+Shift+F",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    if (!editor) return;
    if (editor.view.getState().simulation) editor.view.setState({ simulation: null });
    else start(editor);
  },
});

export const letFail = defineCommand({
  id: "check.letFail",
  title: "simulation.letFail",
  menu: { place: "check", group: 3, order: 2 },
  onElement: true,
  when: hasSelection,
  run: ({ editor }) => {
    if (editor) start(editor);
  },
});
