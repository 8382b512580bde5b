import { createContext, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { translator, type Translate } from "../../shared/i18n/translate.ts";
import type { Editor, Workspace } from "../state/workspace.ts";

export const WorkspaceContext = createContext<Workspace | null>(null);
export const EditorContext = createContext<Editor | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("No workspace around this component");
  return workspace;
}

/** The diagram around this component. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("No editor around this component");
  return editor;
}

/** Texts in the language of the window. */
export function useTranslate(): Translate {
  const language = useStore(useWorkspace().preferences, (state) => state.language);
  return useMemo(() => translator(language), [language]);
}
