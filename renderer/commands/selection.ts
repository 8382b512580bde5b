import type { CommandContext } from "./define-command.ts";

/** Whether anything is selected. */
export function hasSelection({ editor }: CommandContext): boolean {
  return editor !== null && editor.view.getState().selection.size > 0;
}

/** The id of the one selected element; null for none or many. */
export function onlySelected({ editor }: CommandContext): string | null {
  const ids = [...(editor?.view.getState().selection ?? [])];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
