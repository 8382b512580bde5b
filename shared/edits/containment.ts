import type { Catalog } from "../catalog/catalog.ts";
import { isContainerRole } from "../catalog/roles.ts";
import { LIMITS } from "../model/limits.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { ancestorIds, nodesById } from "../model/tree.ts";

/** Whether a node may hold others: its kind has a container role or is unknown. */
export function mayHold(node: DiagramNode, catalog: Catalog): boolean {
  const kind = catalog.kind(node.kind);
  return !kind || isContainerRole(kind.role);
}

/**
 * Whether the node may stand in the container: it exists, holds others, is not the node itself nor inside
 * it, and the file stays within the depth that can be read again.
 */
export function fitsInto(
  diagram: Diagram,
  id: string,
  container: string,
  catalog: Catalog,
): boolean {
  const byId = nodesById(diagram);
  const target = byId.get(container);
  if (!target || !mayHold(target, catalog) || container === id) return false;
  const around = ancestorIds(byId, container);
  if (around.includes(id)) return false;
  return around.length + 1 + heightOf(diagram, id) <= LIMITS.nesting;
}

/** How many levels a node and what is inside it take. */
function heightOf(diagram: Diagram, id: string): number {
  let height = 1;
  const depths = new Map([[id, 1]]);
  for (const { id: child, parent } of diagram.nodes) {
    const depth = parent === undefined ? undefined : depths.get(parent);
    if (depth === undefined || child === id) continue;
    depths.set(child, depth + 1);
    height = Math.max(height, depth + 1);
  }
  return height;
}
