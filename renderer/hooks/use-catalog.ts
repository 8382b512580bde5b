import type { Catalog } from "../../shared/catalog/catalog.ts";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { useStore } from "zustand";
import { diagramOf } from "../state/document-store.ts";
import { useEditor } from "./workspace-context.tsx";

/** The kinds that the diagram around this component is read with, its own included. */
export function useCatalog(): Catalog {
  return useStore(useEditor().document, (state) => catalogFor(diagramOf(state), catalog));
}
