import { lazy } from "react";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";

const loadEditor = () => import("./editor-window.tsx");

/** The editor: the start screen does without it. */
export const EditorWindow = lazy(async () => ({ default: (await loadEditor()).EditorWindow }));

/** What is typed into the command palette is matched against the whole catalogue. */
export const EverythingPalette = lazy(async () => {
  const { EverythingPalette: Loaded } = await import("./everything-palette.tsx");
  return { default: Loaded };
});

/** Every key there is. */
export const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet: Loaded } = await import("./shortcut-sheet.tsx");
  return { default: Loaded };
});

/** Recovered work, which most starts do without. */
export const RecoveredWork = lazy(async () => {
  const { RecoveredWork: Loaded } = await import("../panels/recovery/recovered-work.tsx");
  return { default: Loaded };
});
export const RecoveryDialog = lazy(async () => {
  const { RecoveryDialog: Loaded } = await import("../panels/recovery/recovery-dialog.tsx");
  return { default: Loaded };
});

/**
 * Fetches the editor and the other language while the user still looks at the start screen, so that
 * opening and switching are at once.
 */
export function fetchAhead(): void {
  // A failure shows when it is asked for.
  void Promise.allSettled([loadEditor(), ...LANGUAGES.map(loadTexts)]);
}
