import type { Catalog } from "../catalog/catalog.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram, DiagramNode, Point, Size } from "../model/schema.ts";

/** A box in pixels, y down. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const COMPONENT_SIZE: Size = { width: 176, height: 72 };
export const CONTAINER_SIZE: Size = { width: 320, height: 220 };
/** Height of the strip at the top of a container that holds its name. */
export const CONTAINER_HEADER = 36;

/** Whether a node is drawn as a container: by its kind's role, or because others name it as parent. */
export function isContainerNode(
  node: DiagramNode,
  catalog: Catalog,
  parents: ReadonlySet<string>,
): boolean {
  const kind = catalog.kind(node.kind);
  return kind ? isContainerRole(kind.role) : parents.has(node.id) || node.kind.startsWith("zone/");
}

/** The ids that some node names as its parent. */
export function parentIds(diagram: Diagram): ReadonlySet<string> {
  return new Set(diagram.nodes.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
}

/** The size a node is drawn with. */
export function sizeOf(node: DiagramNode, container: boolean): Size {
  return node.size ?? (container ? CONTAINER_SIZE : COMPONENT_SIZE);
}

/** Where every node stands on the page, parents' positions added up. */
export function absoluteRects(diagram: Diagram, catalog: Catalog): ReadonlyMap<string, Rect> {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const parents = parentIds(diagram);
  const origins = new Map<string, Point>();
  const originOf = (node: DiagramNode): Point => {
    const known = origins.get(node.id);
    if (known) return known;
    const parent = node.parent === undefined ? undefined : byId.get(node.parent);
    const base = parent ? originOf(parent) : { x: 0, y: 0 };
    const origin = { x: base.x + node.position.x, y: base.y + node.position.y };
    origins.set(node.id, origin);
    return origin;
  };
  return new Map(
    diagram.nodes.map((node) => {
      const { x, y } = originOf(node);
      const { width, height } = sizeOf(node, isContainerNode(node, catalog, parents));
      return [node.id, { x, y, width, height }];
    }),
  );
}
