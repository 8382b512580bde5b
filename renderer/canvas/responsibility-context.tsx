import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { responsibilitiesOf, type Responsibility } from "../../shared/drawing/responsibilities.ts";
import { useEditor } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";

type Responsibilities = ReadonlyMap<string, Responsibility>;

const ResponsibilityContext = createContext<Responsibilities | null>(null);

/** Who runs which layer of each node on the canvas; null while that is not shown. */
export const useResponsibilities = (): Responsibilities | null => useContext(ResponsibilityContext);

/** Computes it only while it is shown, so that the canvas pays nothing for it otherwise. */
export function ResponsibilityProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const shown = useStore(editor.view, (state) => state.responsibility);
  const preview = useStore(editor.view, (state) => state.preview);
  const present = useStore(editor.document, diagramOf);
  const diagram = preview?.diagram ?? present;
  const all = useMemo(
    () => (shown ? responsibilitiesOf(diagram, catalogFor(diagram, catalog)) : null),
    [shown, diagram],
  );
  return <ResponsibilityContext value={all}>{children}</ResponsibilityContext>;
}
