import type { DiagramNode, Size } from "../model/schema.ts";
import { COMPONENT_SIZE, CONTAINER_SIZE } from "../model/sizes.ts";
import type { Catalog } from "./catalog.ts";
import { isContainerRole } from "./roles.ts";

/** Whether a node is drawn as a container: by its kind's role, or because others name it as parent. */
export function isContainerNode(
  node: DiagramNode,
  catalog: Catalog,
  parents: ReadonlySet<string>,
): boolean {
  const kind = catalog.kind(node.kind);
  return kind ? isContainerRole(kind.role) : parents.has(node.id) || node.kind.startsWith("zone/");
}

/** The size a node is drawn with. */
export function sizeOf(node: DiagramNode, container: boolean): Size {
  return node.size ?? (container ? CONTAINER_SIZE : COMPONENT_SIZE);
}
