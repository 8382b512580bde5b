import { listAt } from "../lib/list-at.ts";
import type { DiagramEdge, Point } from "../model/schema.ts";
import type { NumberedComment } from "./comment-list.ts";
import { commentNumber, NUMBER_HEIGHT, numberWidth } from "./comment-number.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import { labelBox, labelLines } from "./edge-labels.ts";
import type { Rect } from "./geometry.ts";
import type { Route } from "./route-edge.ts";
import type { SceneGroup } from "./scene.ts";

const GAP = 3;
/** How far a mark stands out over the corner of its component. */
const OUT = 8;
/** Beside the middle of a line without a name, where a finding may stand. */
const ASIDE = 22;

/** The numbers of comments: over the upper left corner of their element, or left of an edge's name. */
export function commentGroups(
  comments: readonly NumberedComment[],
  edges: readonly DiagramEdge[],
  rects: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Route>,
  style: DrawingStyle,
): readonly SceneGroup[] {
  const bySubject = new Map<string, NumberedComment[]>();
  for (const comment of comments) {
    if (comment.subject === undefined) continue;
    listAt(bySubject, comment.subject).push(comment);
  }
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const groups: SceneGroup[] = [];
  for (const [id, own] of bySubject) {
    const [rect, route, edge] = [rects.get(id), routes.get(id), byId.get(id)];
    const at = rect
      ? { x: rect.x - OUT, y: rect.y - NUMBER_HEIGHT / 2 }
      : edge && route && leftOfName(edge, route, rowWidth(own));
    if (at) groups.push(row(id, own, at, style));
  }
  return groups;
}

const rowWidth = (comments: readonly NumberedComment[]): number =>
  comments.reduce((width, { number }) => width + numberWidth(number) + GAP, -GAP);

function leftOfName(edge: DiagramEdge, { label }: Route, width: number): Point {
  const lines = labelLines(edge);
  const left = lines.length > 0 ? labelBox(lines, label).x - GAP : label.x - ASIDE;
  return { x: left - width, y: label.y - NUMBER_HEIGHT / 2 };
}

function row(
  id: string,
  comments: readonly NumberedComment[],
  at: Point,
  style: DrawingStyle,
): SceneGroup {
  let left = at.x;
  const marks = comments.flatMap(({ number }) => {
    const drawn = commentNumber(number, left, at.y, style);
    left += numberWidth(number) + GAP;
    return drawn;
  });
  return { id, role: "comment", title: comments.flatMap(({ lines }) => lines).join(" "), marks };
}
