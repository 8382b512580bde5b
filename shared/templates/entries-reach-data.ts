import type { Catalog } from "../catalog/catalog.ts";
import { inClass, type RoleClass } from "../catalog/role-classes.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram } from "../model/schema.ts";
import { ancestorIds, nodesById, withDescendants } from "../model/tree.ts";

/**
 * Whether there is an entry and every entry still gets to a data store along requests: a diagram
 * without findings because its service was taken apart teaches nothing. An edge that ends at a
 * container leads to all inside.
 */
export function entriesReachData(diagram: Diagram, catalog: Catalog): boolean {
  const entries = new Set(idsOf(diagram, catalog, "SOURCE"));
  const stores = new Set(idsOf(diagram, catalog, "RECORD"));
  // Other people's requests to an entry, such as a file sent to a partner, make no service of it.
  const callers = [...entries].filter((id) => diagram.edges.some(({ source }) => source === id));
  return (
    callers.length > 0 &&
    callers.every((entry) => [...reachedFrom(diagram, entry)].some((id) => stores.has(id)))
  );
}

function idsOf({ nodes }: Diagram, catalog: Catalog, name: RoleClass): readonly string[] {
  return nodes.flatMap(({ id, kind }) => {
    const role = catalog.kind(kind)?.role;
    return role !== undefined && !isContainerRole(role) && inClass(role, name) ? [id] : [];
  });
}

function reachedFrom(diagram: Diagram, start: string): ReadonlySet<string> {
  const byId = nodesById(diagram);
  const reached = new Set([start]);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) {
    const starts = new Set([id, ...ancestorIds(byId, id)]);
    for (const { source, target, flow = "request" } of diagram.edges) {
      if (flow !== "request" || !starts.has(source)) continue;
      for (const inner of withDescendants(diagram, [target])) reached.add(inner);
    }
  }
  return reached;
}
