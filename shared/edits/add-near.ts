import type { Catalog } from "../catalog/catalog.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { addComponentBeside } from "./add-beside.ts";
import { addNode } from "./add-node.ts";
import { mayHold } from "./containment.ts";

/**
 * Adds a component where it belongs next to another: inside a container, beside a component in the same
 * container, at a free place of the page for none. It overlaps nothing, and the container grows.
 *
 * @returns the diagram and the new node's id
 */
export function addNear(
  diagram: Diagram,
  near: string | null,
  node: { readonly kind: string; readonly name: string },
  catalog: Catalog,
): readonly [Diagram, string] {
  const anchor = nodesById(diagram).get(near ?? "");
  if (!anchor) return addNode(diagram, node, catalog);
  if (mayHold(anchor, catalog)) return addNode(diagram, { ...node, parent: anchor.id }, catalog);
  const role = catalog.kind(node.kind)?.role;
  if (!role || !isContainerRole(role)) return addComponentBeside(diagram, anchor.id, node, catalog);
  const { parent } = anchor;
  return addNode(diagram, { ...node, ...(parent !== undefined && { parent }) }, catalog);
}
