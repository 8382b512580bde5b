import type { Diagram } from "../model/schema.ts";
import { idSet, type Ids } from "./update-elements.ts";

/** The ids of all nodes of the kinds, and all edges of the flows, that are among the given elements. */
export function sameKindAs({ nodes, edges }: Diagram, ids: Ids): readonly string[] {
  const wanted = idSet(ids);
  const kinds = new Set(nodes.flatMap(({ id, kind }) => (wanted.has(id) ? [kind] : [])));
  const flowOf = (flow: unknown) => JSON.stringify(flow ?? "request");
  const flows = new Set(edges.flatMap(({ id, flow }) => (wanted.has(id) ? [flowOf(flow)] : [])));
  return [
    ...nodes.filter(({ kind }) => kinds.has(kind)),
    ...edges.filter(({ flow }) => flows.has(flowOf(flow))),
  ].map(({ id }) => id);
}

/**
 * The given elements with what one step along the edges reaches: the edges at the nodes, and the nodes at
 * the ends of the edges.
 */
export function connectedTo({ edges }: Diagram, ids: Ids): readonly string[] {
  const wanted = idSet(ids);
  const found = new Set(wanted);
  for (const { id, source, target } of edges) {
    if (!wanted.has(id) && !wanted.has(source) && !wanted.has(target)) continue;
    for (const one of [id, source, target]) found.add(one);
  }
  return [...found];
}
