import { lazy, useState, type ComponentType } from "react";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import { warmRulesWorker } from "../analysis/start-worker.ts";
import type { Editor } from "../state/workspace.ts";

type EditorView = ComponentType<{ readonly editor: Editor }>;

let loadedEditor: EditorView | null = null;

async function loadEditor(): Promise<{ readonly default: EditorView }> {
  const { EditorWindow: Loaded } = await import("./editor-window.tsx");
  loadedEditor = Loaded;
  return { default: Loaded };
}

const LateEditor = lazy(loadEditor);

/**
 * The editor: the start screen does without it. One that was fetched ahead is drawn at once, without the
 * pauses that React makes after a fallback and between the slices of what was late.
 */
export function EditorWindow({ editor }: { readonly editor: Editor }) {
  const [View] = useState<EditorView>(() => loadedEditor ?? LateEditor);
  return <View editor={editor} />;
}

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
 * Fetches the editor, the rules and the other language while the user still looks at the start screen, so
 * that opening and switching are at once.
 */
export function fetchAhead(): void {
  warmRulesWorker();
  // A failure shows when it is asked for.
  void Promise.allSettled([loadEditor(), ...LANGUAGES.map(loadTexts)]);
}
