import { TEMPLATES } from "../../shared/templates/registry.ts";
import type { Workspace } from "../state/workspace.ts";
import { openEditor } from "./editors.ts";

/** Opens a starter diagram as a new one that has no file yet. */
export function openTemplate(workspace: Workspace, id: string): void {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) return;
  openEditor(workspace, { diagram: template.diagram(workspace.preferences.getState().language) });
}
