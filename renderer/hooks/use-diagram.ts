import { useStore } from "zustand";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import { useEditor } from "./workspace-context.tsx";

/** The diagram around this component as it stands now. */
export function useDiagram(): Diagram {
  return useStore(useEditor().document, diagramOf);
}
