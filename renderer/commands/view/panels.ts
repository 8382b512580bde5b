import type { Workspace } from "../../state/workspace.ts";
import { defineCommand } from "../define-command.ts";

type Panel = "palette" | "inspector" | "findings";

function toggle({ preferences }: Workspace, panel: Panel): void {
  preferences.setState(({ panels }) => ({ panels: { ...panels, [panel]: !panels[panel] } }));
}

export const togglePalette = defineCommand({
  id: "view.palette",
  title: "commands.togglePalette",
  menu: { place: "view", group: 2, order: 1 },
  shortcut: "Mod+1",
  run: ({ workspace }) => toggle(workspace, "palette"),
});

export const toggleInspector = defineCommand({
  id: "view.inspector",
  title: "commands.toggleInspector",
  menu: { place: "view", group: 2, order: 2 },
  shortcut: "Mod+2",
  run: ({ workspace }) => toggle(workspace, "inspector"),
});

export const toggleFindings = defineCommand({
  id: "view.findings",
  title: "commands.toggleFindings",
  menu: { place: "view", group: 2, order: 3 },
  shortcut: "Mod+3",
  run: ({ workspace }) => toggle(workspace, "findings"),
});
