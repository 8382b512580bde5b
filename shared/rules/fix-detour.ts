import { addEdge } from "../edits/connect.ts";
import { updateEdges, withField } from "../edits/update-elements.ts";
import type { Flow } from "../analysis/system.ts";
import type { PropertyKey } from "../catalog/properties.ts";
import type { Diagram, DiagramEdge } from "../model/schema.ts";
import { state, type Statements } from "./fix-state.ts";

/** What becomes of the two halves of an edge that is led through another node. */
export interface Detour {
  /** Statements of the edge that now ends at the node, and its flow if that changes. */
  readonly inward?: Statements;
  readonly inwardFlow?: Flow;
  /** What the copy that leads on from the node says no more. */
  readonly onwardWithout?: readonly PropertyKey[];
}

/**
 * Leads drawn edges through a node: each ends there now, and a copy leads on to where it ended. The
 * bends of an edge belonged to its old way.
 */
export function leadThrough(
  diagram: Diagram,
  edgeIds: readonly string[],
  via: string,
  detour: Detour = {},
): Diagram {
  return edgeIds.reduce((next, id) => leadOneThrough(next, id, via, detour), diagram);
}

function leadOneThrough(
  diagram: Diagram,
  id: string,
  via: string,
  { inward = {}, inwardFlow, onwardWithout = [] }: Detour,
): Diagram {
  const edge = diagram.edges.find((one) => one.id === id);
  if (!edge) return diagram;
  const { target, name, flow, properties = {} } = edge;
  const turned = updateEdges(diagram, id, (one) => turnedTo(one, via, inwardFlow));
  const [copied, copyId] = addEdge(turned, {
    source: via,
    target,
    properties,
    ...(name !== undefined && { name }),
    ...(flow !== undefined && { flow }),
  });
  const silent = Object.fromEntries(onwardWithout.map((key) => [key, undefined]));
  return state(state(copied, id, inward), copyId, silent);
}

function turnedTo(edge: DiagramEdge, target: string, flow: Flow | undefined): DiagramEdge {
  const bare = ["bends", "targetSide", "labelPosition"].reduce(
    (one, key) => withField(one, key, undefined),
    edge,
  );
  return withField({ ...bare, target }, "flow", flow ?? edge.flow);
}
