import { useMemo } from "react";
import type { Diagram } from "../../shared/model/schema.ts";

/** The name an element is shown by: its name, else its id. */
export function useElementNames(diagram: Diagram): (id: string) => string {
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, name } of [...diagram.nodes, ...diagram.edges]) {
      if (name !== undefined && name.trim() !== "") names.set(id, name);
    }
    return (id) => names.get(id) ?? id;
  }, [diagram]);
}
