import type { Edge } from "../analysis/system.ts";
import type { Hit } from "./define-rule.ts";

/**
 * A hit on a drawn edge, related to the two components it joins. The message names the drawn ends as
 * `source` and `target`, so that it reads the same for every pair of an edge between containers.
 */
export function edgeHit(edge: Edge, more: Partial<Hit> = {}): Hit {
  const { data, ...rest } = more;
  return {
    subject: edge.id,
    related: [edge.source.id, edge.target.id],
    data: { source: edge.drawn.source, target: edge.drawn.target, ...data },
    ...rest,
  };
}
