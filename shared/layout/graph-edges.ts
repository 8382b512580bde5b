import type { Direction } from "./arrange-options.ts";
import { edgeLabel, PAGE } from "./graph-options.ts";
import type { GraphEdge } from "./layout-engine.ts";
import type { Link } from "./links.ts";

/**
 * The edges of the graph by the graph node that lists them. Laid out together, all belong to the page;
 * laid out apart, each joins what stands side by side in one container.
 *
 * @param idOf the id in the graph of a node of the diagram
 */
export function graphEdges(
  links: readonly Link[],
  idOf: (id: string) => string,
  direction: Direction,
  apart: boolean,
): ReadonlyMap<string, GraphEdge[]> {
  const lists = new Map<string, GraphEdge[]>();
  const known = new Set<string>();
  links.forEach(({ source, target, parting, within, label }, index) => {
    const ends = apart ? parting : [source, target];
    const list = apart && within !== undefined ? idOf(within) : PAGE;
    const [from = "", to = ""] = ends.map(idOf);
    const key = `${from} ${to}`;
    // Many links between two containers pull no more than one.
    if (known.has(key)) return;
    known.add(key);
    const id = `e${index}`;
    const edge: GraphEdge = {
      id,
      sources: [from],
      targets: [to],
      ...(label && { labels: [edgeLabel(id, label, direction)] }),
    };
    const edges = lists.get(list);
    if (edges) edges.push(edge);
    else lists.set(list, [edge]);
  });
  return lists;
}
