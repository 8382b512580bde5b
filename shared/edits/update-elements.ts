import { jsonEqual } from "../lib/json-equal.ts";
import type { Json } from "../lib/json.ts";
import { omit } from "../lib/omit.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../model/schema.ts";

/** One id or several. */
export type Ids = string | Iterable<string>;

export const idSet = (ids: Ids): ReadonlySet<string> =>
  new Set(typeof ids === "string" ? [ids] : ids);

/** Changes the nodes with these ids. Untouched nodes, lists and diagrams stay the same objects. */
export function updateNodes(
  diagram: Diagram,
  ids: Ids,
  change: (node: DiagramNode) => DiagramNode,
): Diagram {
  const nodes = updateListed(diagram.nodes, idSet(ids), change);
  return nodes === diagram.nodes ? diagram : { ...diagram, nodes };
}

/** Changes the edges with these ids. */
export function updateEdges(
  diagram: Diagram,
  ids: Ids,
  change: (edge: DiagramEdge) => DiagramEdge,
): Diagram {
  const edges = updateListed(diagram.edges, idSet(ids), change);
  return edges === diagram.edges ? diagram : { ...diagram, edges };
}

/** Changes nodes and edges with these ids alike. */
export function updateElements(
  diagram: Diagram,
  ids: Ids,
  change: <T extends DiagramNode | DiagramEdge>(element: T) => T,
): Diagram {
  const wanted = idSet(ids);
  return updateEdges(updateNodes(diagram, wanted, change), wanted, change);
}

function updateListed<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  change: (item: T) => T,
): readonly T[] {
  let next: T[] | undefined;
  items.forEach((item, at) => {
    if (!ids.has(item.id)) return;
    const changed = change(item);
    if (changed === item) return;
    next ??= [...items];
    next[at] = changed;
  });
  return next ?? items;
}

/** The object with a field set, or without it when the value is undefined; itself when that changes nothing. */
export function withField<T extends object>(object: T, key: string, value: unknown): T {
  const fields = object as Readonly<Record<string, Json>>;
  const known = Object.hasOwn(object, key);
  if (value === undefined) {
    return known ? (omit(fields, key) as T) : object;
  }
  if (known && jsonEqual(fields[key], value as Json)) return object;
  return { ...object, [key]: value };
}
