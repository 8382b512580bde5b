import type { Diagram, DiagramEdge, DiagramNode, Point } from "../model/schema.ts";
import { ancestorIds, nodesById, originOf } from "../model/tree.ts";
import { updateEdges } from "./update-elements.ts";

type ById = ReadonlyMap<string, DiagramNode>;

/** The container that an edge's bends are relative to: the nearest around both ends, or the page. */
export function bendFrame(byId: ById, { source, target }: DiagramEdge): string | undefined {
  const around = new Set(ancestorIds(byId, source));
  return ancestorIds(byId, target).find((id) => around.has(id));
}

/** Lets bends stay where they are on the page when nodes went to other containers or containers moved. */
export function keepBends(before: Diagram, after: Diagram): Diagram {
  const bent = after.edges.filter(({ bends }) => bends && bends.length > 0);
  if (bent.length === 0) return after;
  const [old, now] = [nodesById(before), nodesById(after)];
  return updateEdges(
    after,
    bent.map(({ id }) => id),
    (edge) => {
      const from = originOf(old, bendFrame(old, edge));
      const to = originOf(now, bendFrame(now, edge));
      return shiftBends(edge, { x: from.x - to.x, y: from.y - to.y });
    },
  );
}

/** The edge with its bends moved. */
export function shiftBends(edge: DiagramEdge, { x, y }: Point): DiagramEdge {
  if (!edge.bends || (x === 0 && y === 0)) return edge;
  return { ...edge, bends: edge.bends.map((bend) => ({ ...bend, x: bend.x + x, y: bend.y + y })) };
}
