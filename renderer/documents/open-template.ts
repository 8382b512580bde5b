import type { TemplateId } from "../../shared/templates/template-ids.ts";
import type { Workspace } from "../state/workspace.ts";
import { mayDiscard } from "./discard.ts";
import { openEditor } from "./editors.ts";

/** Opens a starter diagram as a new one that has no file yet, after the guard. */
export async function openTemplate(workspace: Workspace, id: TemplateId): Promise<void> {
  if (!(await mayDiscard(workspace))) return;
  // Loaded when first asked for: all of them together are larger than the rest of the start screen.
  const { TEMPLATES } = await import("../../shared/templates/registry.ts");
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) return;
  openEditor(workspace, { diagram: template.diagram(workspace.preferences.getState().language) });
}
