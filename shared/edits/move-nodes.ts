import { roundHalfAway } from "../lib/round.ts";
import type { Diagram, DiagramNode, Point } from "../model/schema.ts";
import { nodesById, outermost, withDescendants } from "../model/tree.ts";
import { bendFrame, shiftBends } from "./bends.ts";
import { idSet, updateEdges, updateNodes, type Ids } from "./update-elements.ts";

/**
 * Moves nodes by a distance. What is inside a moved container goes along once, locked nodes stay, and the
 * bends of edges between moved nodes go along.
 */
export function moveNodes(diagram: Diagram, ids: Ids, delta: Point): Diagram {
  const wanted = idSet(ids);
  const outer = outermost(diagram, wanted).filter(({ locked }) => locked !== true);
  const moved = updateNodes(
    diagram,
    outer.map(({ id }) => id),
    (node) => at(node, { x: node.position.x + delta.x, y: node.position.y + delta.y }),
  );
  return moved === diagram ? diagram : moveBends(moved, outer, delta);
}

/** Puts nodes at places relative to their parents. */
export function placeNodes(diagram: Diagram, places: ReadonlyMap<string, Point>): Diagram {
  return updateNodes(diagram, places.keys(), (node) =>
    at(node, places.get(node.id) ?? node.position),
  );
}

function at(node: DiagramNode, { x, y }: Point): DiagramNode {
  const place = { x: roundHalfAway(x), y: roundHalfAway(y) };
  if (place.x === node.position.x && place.y === node.position.y) return node;
  return { ...node, position: { ...node.position, ...place } };
}

/** Bends relative to a moved container move with it; those between moved nodes are moved here. */
function moveBends(diagram: Diagram, moved: readonly DiagramNode[], delta: Point): Diagram {
  const bent = diagram.edges.filter(({ bends }) => bends && bends.length > 0);
  if (bent.length === 0) return diagram;
  const byId = nodesById(diagram);
  const inside = withDescendants(
    diagram,
    moved.map(({ id }) => id),
  );
  const along = bent.filter((edge) => {
    const frame = bendFrame(byId, edge);
    const frameStays = frame === undefined || !inside.has(frame);
    return frameStays && inside.has(edge.source) && inside.has(edge.target);
  });
  const whole = { x: roundHalfAway(delta.x), y: roundHalfAway(delta.y) };
  return updateEdges(
    diagram,
    along.map(({ id }) => id),
    (edge) => shiftBends(edge, whole),
  );
}
