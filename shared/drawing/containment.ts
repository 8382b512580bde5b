import type { Diagram, DiagramNode } from "../model/schema.ts";

/** Who stands in what, by the parents that nodes name. */
export interface Containment {
  /** The containers around a node, nearest first. */
  ancestors(id: string): readonly string[];
  /** Whether `inner` stands inside `outer`, at any depth. */
  holds(outer: string, inner: string): boolean;
  /** The nearest container around both nodes. */
  common(a: string, b: string): string | undefined;
}

export function containmentOf(diagram: Diagram): Containment {
  const nodes = new Map<string, DiagramNode>(diagram.nodes.map((node) => [node.id, node]));
  const known = new Map<string, readonly string[]>();
  const ancestors = (id: string): readonly string[] => {
    const found = known.get(id);
    if (found) return found;
    const parent = nodes.get(id)?.parent;
    const above = parent === undefined ? [] : [parent, ...ancestors(parent)];
    known.set(id, above);
    return above;
  };
  return {
    ancestors,
    holds: (outer, inner) => ancestors(inner).includes(outer),
    common: (a, b) => {
      const around = new Set(ancestors(b));
      return ancestors(a).find((id) => around.has(id));
    },
  };
}
