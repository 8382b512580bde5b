import { defineCommand } from "../define-command.ts";

/**
 * Leaves whatever is going on: placing first, then a failure that is thought through, the finding in
 * focus, a deployment model that is pointed out, and the selection.
 */
export const escape = defineCommand({
  id: "edit.escape",
  title: "commands.escape",
  shortcut: "Escape",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    if (!editor) return;
    const { placing, simulation, finding, deploymentFilter } = editor.view.getState();
    if (placing !== null) editor.view.setState({ placing: null });
    else if (simulation !== null) editor.view.setState({ simulation: null, selection: new Set() });
    else if (finding !== null) editor.view.setState({ finding: null });
    else if (deploymentFilter !== null) editor.view.setState({ deploymentFilter: null });
    else editor.view.setState({ selection: new Set() });
  },
});
