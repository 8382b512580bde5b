import type { Json } from "../lib/json.ts";
import type { Diagram, DiagramEdge } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { addEdge } from "./connect.ts";
import { updateEdges, withField } from "./update-elements.ts";

/**
 * What is true of the whole conversation, and so of the second half as well. Statements about the line
 * itself (encrypted, filtered, its carrier, …) stay with the first half alone: of a line that nobody has
 * described yet they are not known.
 */
const OF_THE_CONVERSATION = ["async", "dataClass", "dependency", "port", "protocol"] as const;

/**
 * Puts a node between the ends of an edge: the edge keeps its id, name and statements and ends at the
 * node, and a new edge leads on. Nothing changes when the node is one of the ends.
 *
 * @returns the diagram and the id of the new edge
 */
export function insertOnEdge(
  diagram: Diagram,
  edgeId: string,
  nodeId: string,
): readonly [Diagram, string | undefined] {
  const edge = diagram.edges.find(({ id }) => id === edgeId);
  const byId = nodesById(diagram);
  if (!edge || !byId.has(nodeId) || edge.source === nodeId || edge.target === nodeId) {
    return [diagram, undefined];
  }
  const first = updateEdges(diagram, edgeId, (one) => firstHalf(one, nodeId));
  const [both, second] = addEdge(first, {
    source: nodeId,
    target: edge.target,
    ...(edge.flow !== undefined && { flow: edge.flow }),
    properties: conversationOf(edge),
  });
  const sided = updateEdges(both, second, (one) => withField(one, "targetSide", edge.targetSide));
  return [sided, second];
}

/** The way of the old edge led past the node: bends, the far side and the place of the label go. */
function firstHalf(edge: DiagramEdge, nodeId: string): DiagramEdge {
  const gone = ["bends", "targetSide", "labelPosition"];
  const plain = gone.reduce((one, field) => withField(one, field, undefined), edge);
  return { ...plain, target: nodeId };
}

function conversationOf({ properties = {} }: DiagramEdge): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    OF_THE_CONVERSATION.flatMap((key) => {
      const value = properties[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
