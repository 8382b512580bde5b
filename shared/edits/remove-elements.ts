import type { Diagram } from "../model/schema.ts";
import { withDescendants } from "../model/tree.ts";
import { idSet, type Ids } from "./update-elements.ts";

/**
 * Removes nodes with everything inside them, and edges, also those that would end at nothing. Waivers and
 * comments about them stay: a stale waiver is a finding of its own, and undo must bring all back.
 */
export function removeElements(diagram: Diagram, ids: Ids): Diagram {
  const wanted = idSet(ids);
  const gone = withDescendants(diagram, wanted);
  const nodes = diagram.nodes.filter(({ id }) => !gone.has(id));
  const edges = diagram.edges.filter(
    ({ id, source, target }) => !wanted.has(id) && !gone.has(source) && !gone.has(target),
  );
  const sameNodes = nodes.length === diagram.nodes.length;
  const sameEdges = edges.length === diagram.edges.length;
  if (sameNodes && sameEdges) return diagram;
  return {
    ...diagram,
    nodes: sameNodes ? diagram.nodes : nodes,
    edges: sameEdges ? diagram.edges : edges,
  };
}
