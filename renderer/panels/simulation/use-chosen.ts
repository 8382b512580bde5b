import { useMemo } from "react";
import { useStore } from "zustand";
import type { Diagram } from "../../../shared/model/schema.ts";
import { useEditor } from "../../hooks/workspace-context.tsx";

const NONE: readonly string[] = [];

/** What is chosen to fail and still drawn: the diagram may be edited meanwhile. */
export function useChosen({ nodes, edges }: Diagram): readonly string[] {
  const chosen = useStore(useEditor().view, ({ simulation }) => simulation?.chosen ?? NONE);
  return useMemo(() => {
    const drawn = new Set([...nodes, ...edges].map(({ id }) => id));
    const left = chosen.filter((id) => drawn.has(id));
    return left.length === chosen.length ? chosen : left;
  }, [chosen, nodes, edges]);
}
