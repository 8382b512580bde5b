import type { DiagramEdge } from "../model/schema.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import { labelBox, labelLines } from "./edge-labels.ts";
import {
  edgeFindingGroup,
  markWidth,
  nodeFindingGroup,
  type FindingMark,
} from "./finding-marks.ts";
import type { Rect } from "./geometry.ts";
import type { Route } from "./route-edge.ts";
import type { SceneGroup } from "./scene.ts";

const GAP = 4;

/** The marks of everything that the rules found something about. */
export function findingGroups(
  edges: readonly DiagramEdge[],
  rects: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Route>,
  marks: ReadonlyMap<string, FindingMark> | undefined,
  style: DrawingStyle,
): readonly SceneGroup[] {
  if (!marks) return [];
  const groups: SceneGroup[] = [];
  for (const [id, rect] of rects) {
    const mark = marks.get(id);
    if (mark) groups.push({ id, ...nodeFindingGroup(mark, rect, style) });
  }
  for (const edge of edges) {
    const mark = marks.get(edge.id);
    const route = routes.get(edge.id);
    if (!mark || !route) continue;
    groups.push({ id: edge.id, ...edgeFindingGroup(mark, besideLabel(edge, route, mark), style) });
  }
  return groups;
}

/** On the line where it has no name, else after the name. */
function besideLabel(edge: DiagramEdge, { label }: Route, mark: FindingMark) {
  const lines = labelLines(edge);
  if (lines.length === 0) return label;
  const box = labelBox(lines, label);
  return { x: box.x + box.width + GAP + markWidth(mark) / 2, y: label.y };
}
