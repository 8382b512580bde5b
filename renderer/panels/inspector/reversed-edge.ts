import type { DiagramEdge } from "../../../shared/model/schema.ts";

/** The same edge the other way round; bends are passed in the opposite order. */
export function reversed(edge: DiagramEdge): DiagramEdge {
  const { sourceSide, targetSide, bends, ...rest } = edge;
  return {
    ...rest,
    source: edge.target,
    target: edge.source,
    ...(bends && { bends: bends.toReversed() }),
    ...(targetSide !== undefined && { sourceSide: targetSide }),
    ...(sourceSide !== undefined && { targetSide: sourceSide }),
  };
}
