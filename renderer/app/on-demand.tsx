import { lazy } from "react";

const loadEditor = () => import("./editor-window.tsx");

/** The editor: the start screen does without it. */
export const EditorWindow = lazy(async () => ({ default: (await loadEditor()).EditorWindow }));

/** What is typed into the command palette is matched against the whole catalogue. */
export const EverythingPalette = lazy(async () => {
  const { EverythingPalette: Loaded } = await import("./everything-palette.tsx");
  return { default: Loaded };
});

/** Fetches the editor while the user still looks at the start screen, so that opening is at once. */
export function fetchEditorAhead(): void {
  // A failure shows when the editor is opened.
  void loadEditor().catch(() => undefined);
}
