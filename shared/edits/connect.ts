import type { Json, JsonObject } from "../lib/json.ts";
import { jsonEqual } from "../lib/json-equal.ts";
import { EDGE_ID_BASE, newId } from "../model/ids.ts";
import type { Diagram, DiagramEdge } from "../model/schema.ts";

interface NewEdge {
  readonly source: string;
  readonly target: string;
  readonly id?: string;
  readonly name?: string;
  /** A request without it. */
  readonly flow?: Json;
  readonly properties?: JsonObject;
}

/**
 * Draws an edge. A line from a node to itself, to nowhere, or a bare second line for what is drawn already
 * changes nothing; with a name or properties of its own a parallel line is drawn.
 *
 * @returns the diagram and the id of the edge: the new one, or the one that was there; undefined for none
 */
export function connect(diagram: Diagram, edge: NewEdge): readonly [Diagram, string | undefined] {
  const { source, target, name, properties } = edge;
  const known = new Set(diagram.nodes.map(({ id }) => id));
  if (source === target || !known.has(source) || !known.has(target)) return [diagram, undefined];
  const twin = name || properties ? undefined : diagram.edges.find((one) => isSameLine(one, edge));
  return twin ? [diagram, twin.id] : addEdge(diagram, edge);
}

/** Adds an edge whatever is drawn already. */
export function addEdge(
  diagram: Diagram,
  { source, target, id, name, flow, properties = {} }: NewEdge,
): readonly [Diagram, string] {
  const newEdgeId = id ?? newId(diagram, EDGE_ID_BASE);
  const edge: DiagramEdge = {
    id: newEdgeId,
    source,
    target,
    ...(name && { name }),
    ...(flow !== undefined && flow !== "request" && { flow }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
  return [{ ...diagram, edges: [...diagram.edges, edge] }, newEdgeId];
}

const isSameLine = (edge: DiagramEdge, other: NewEdge): boolean =>
  edge.source === other.source &&
  edge.target === other.target &&
  jsonEqual(edge.flow ?? "request", other.flow ?? "request");
