import type { Catalog } from "../catalog/catalog.ts";
import { likelyEdge } from "../catalog/likely-edge.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import type { Diagram } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { connect } from "./connect.ts";

/**
 * Draws an edge by hand: it carries what the kinds of both ends make most likely. What is drawn already is
 * not drawn twice.
 *
 * @returns the diagram and the id of the edge: the new one, or the one that was there; undefined for none
 */
export function drawEdge(
  diagram: Diagram,
  source: string,
  target: string,
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, string | undefined] {
  const byId = nodesById(diagram);
  const roleOf = (id: string) => catalog.kind(byId.get(id)?.kind ?? "")?.role;
  const { flow = "request", ...properties } = likelyEdge(roleOf(source), roleOf(target));
  const twin = diagram.edges.find(
    (edge) => edge.source === source && edge.target === target && (edge.flow ?? "request") === flow,
  );
  return twin ? [diagram, twin.id] : connect(diagram, { source, target, flow, properties });
}
