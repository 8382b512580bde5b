import type { TemplateId } from "../../shared/templates/template-ids.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { mayDiscard } from "./discard.ts";
import { openEditor } from "./editors.ts";

/**
 * Opens a starter diagram as a new one that has no file yet.
 *
 * @param instead gives its place to it, after the guard: a step of a path follows the one before
 */
export async function openTemplate(
  workspace: Workspace,
  id: TemplateId,
  instead?: Editor,
): Promise<void> {
  if (instead && !(await mayDiscard(workspace, instead))) return;
  // Loaded when first asked for: all of them together are larger than the rest of the start screen.
  const { TEMPLATES } = await import("../../shared/templates/registry.ts");
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) return;
  const diagram = template.diagram(workspace.preferences.getState().language);
  openEditor(workspace, { diagram }, { instead });
}
