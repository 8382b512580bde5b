import type { Diagram } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { updateEdges, withField } from "./update-elements.ts";

export type EdgeEnd = "source" | "target";

/**
 * Lets an edge end at another node. Its way was drawn for the old ends, so bends and the side at that end
 * go; everything it says stays. An edge to itself or to nothing is not drawn.
 *
 * @param side the side of the node to use from now on; whichever suits without it
 */
export function reconnectEdge(
  diagram: Diagram,
  edgeId: string,
  end: EdgeEnd,
  nodeId: string,
  side?: "left" | "right" | "top" | "bottom",
): Diagram {
  if (!nodesById(diagram).has(nodeId)) return diagram;
  return updateEdges(diagram, edgeId, (edge) => {
    const other = end === "source" ? edge.target : edge.source;
    const sideField = end === "source" ? "sourceSide" : "targetSide";
    if (other === nodeId) return edge;
    const sided = withField(edge, sideField, side);
    if (edge[end] === nodeId && sided === edge) return edge;
    return withField(withField(sided, "bends", undefined), end, nodeId);
  });
}
