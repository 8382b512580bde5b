import type { Diagram, DiagramNode, Point } from "./schema.ts";

/** The nodes by id. */
export function nodesById({ nodes }: Pick<Diagram, "nodes">): ReadonlyMap<string, DiagramNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The ids that some node names as its parent. */
export function parentIds(diagram: Diagram): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { parent } of diagram.nodes) if (parent !== undefined) ids.add(parent);
  return ids;
}

/** The given nodes and everything inside them. One round is enough when parents stand first. */
export function withDescendants(diagram: Diagram, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  let before: number;
  do {
    before = all.size;
    for (const { id, parent } of diagram.nodes) {
      if (parent !== undefined && all.has(parent)) all.add(id);
    }
  } while (all.size > before);
  return all;
}

/** The given nodes without those that stand inside another of them. */
export function outermost(diagram: Diagram, ids: ReadonlySet<string>): readonly DiagramNode[] {
  const byId = nodesById(diagram);
  return diagram.nodes.filter(
    ({ id }) => ids.has(id) && !ancestorIds(byId, id).some((around) => ids.has(around)),
  );
}

/** The ids of the containers around a node, nearest first. */
export function ancestorIds(
  byId: ReadonlyMap<string, DiagramNode>,
  id: string | undefined,
): readonly string[] {
  const ancestors: string[] = [];
  let at = id === undefined ? undefined : byId.get(id)?.parent;
  while (at !== undefined && byId.has(at)) {
    ancestors.push(at);
    at = byId.get(at)?.parent;
  }
  return ancestors;
}

/** Where a node's own corner stands on the page: its position and those of all around it added up. */
export function originOf(byId: ReadonlyMap<string, DiagramNode>, id: string | undefined): Point {
  let [x, y] = [0, 0];
  for (let node = byId.get(id ?? ""); node; node = byId.get(node.parent ?? "")) {
    x += node.position.x;
    y += node.position.y;
  }
  return { x, y };
}
