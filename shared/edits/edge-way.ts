import { withoutStraightPoints } from "../lib/polyline.ts";
import { roundHalfAway } from "../lib/round.ts";
import type { Diagram, Point } from "../model/schema.ts";
import { nodesById, originOf } from "../model/tree.ts";
import { bendFrame } from "./bends.ts";
import { updateEdges, withField, type Ids } from "./update-elements.ts";

type Way = readonly Point[];

/** How far an end runs straight out of its box before a piece that was dragged away from it. */
const STUB = 20;
/** A piece dragged this near to the next parallel one falls in line with it. */
const FALLS_IN_LINE = 8;

/**
 * The way of an edge after one of its straight pieces was dragged aside. The ends stay at their boxes: an
 * end piece leaves a stub behind.
 *
 * @param way the whole way on the page, at right angles, from border to border
 * @param piece which piece: 0 lies between the first two points
 * @param by how far the hand went; only what is across the piece counts
 */
export function dragPiece(way: Way, piece: number, by: Point): Way {
  const [a, b] = [way[piece], way[piece + 1]];
  if (!a || !b) return way;
  const level = a.y === b.y;
  const shift = (point: Point): Point =>
    level
      ? { x: point.x, y: roundHalfAway(point.y + by.y) }
      : { x: roundHalfAway(point.x + by.x), y: point.y };
  const [from, to] = [shift(a), shift(b)];
  const before = piece === 0 ? stub(a, b, shift) : [...way.slice(0, piece), from];
  const after =
    piece === way.length - 2 ? stub(b, a, shift).toReversed() : [to, ...way.slice(piece + 2)];
  const moved = [...before, ...after];
  return withoutStraightPoints(inLine(moved, before.length - 1, level));
}

/** The end, the corner where it is left, and that corner on the dragged piece. */
function stub(end: Point, towards: Point, shift: (point: Point) => Point): Way {
  const length = Math.hypot(towards.x - end.x, towards.y - end.y);
  const share = length === 0 ? 0 : Math.min(STUB, length / 3) / length;
  const corner = {
    x: roundHalfAway(end.x + (towards.x - end.x) * share),
    y: roundHalfAway(end.y + (towards.y - end.y) * share),
  };
  return [end, corner, shift(corner)];
}

/** Lets the piece at an index fall in line with the parallel piece two before or two after it. */
function inLine(way: Way, index: number, level: boolean): Way {
  const axis = level ? "y" : "x";
  const own = way[index]?.[axis] ?? 0;
  for (const other of [way[index - 1], way[index + 2]]) {
    const near = other !== undefined && Math.abs(other[axis] - own) <= FALLS_IN_LINE;
    if (!near || other[axis] === own) continue;
    return way.map((point, at) =>
      at === index || at === index + 1 ? { ...point, [axis]: other[axis] } : point,
    );
  }
  return way;
}

/** The way without the corners at both ends of a piece; a new corner joins what is left at right angles. */
export function removePiece(way: Way, piece: number): Way {
  const before = way.slice(0, Math.max(1, piece));
  const after = way.slice(Math.min(way.length - 1, piece + 2));
  const [from, to] = [before.at(-1), after[0]];
  if (!from || !to) return way;
  const [a, b] = [way[piece], way[piece + 1]];
  const level = a?.y === b?.y;
  const corner = level ? { x: to.x, y: from.y } : { x: from.x, y: to.y };
  return withoutStraightPoints([...before, corner, ...after]);
}

/** Keeps a way that was drawn by hand; one without corners is found by itself again. */
export function setWay(diagram: Diagram, edgeId: string, way: Way): Diagram {
  const byId = nodesById(diagram);
  return updateEdges(diagram, edgeId, (edge) => {
    const origin = originOf(byId, bendFrame(byId, edge));
    const bends = way
      .slice(1, -1)
      .map(({ x, y }) => ({ x: roundHalfAway(x - origin.x), y: roundHalfAway(y - origin.y) }));
    return withField(edge, "bends", bends.length > 0 ? bends : undefined);
  });
}

/** Lets edges find their own way again: bends, sides and places of labels go. */
export function freeWay(diagram: Diagram, ids: Ids): Diagram {
  const fields = ["bends", "sourceSide", "targetSide", "labelPosition"];
  return updateEdges(diagram, ids, (edge) =>
    fields.reduce((one, field) => withField(one, field, undefined), edge),
  );
}

/** Where the label sits, as a share of the way; kept to whole percents. */
export function setLabelPosition(diagram: Diagram, ids: Ids, share: number): Diagram {
  const whole = Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
  return updateEdges(diagram, ids, (edge) => withField(edge, "labelPosition", whole));
}
