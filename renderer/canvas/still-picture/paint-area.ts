import { overlaps, type Rect } from "../../../shared/lib/rect.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import { paintContainer } from "./paint-container.ts";
import { paintEdge, paintLabel } from "./paint-edge.ts";
import { paintComments, paintMark, paintOutline, paintStateBadge } from "./paint-marks.ts";
import { paintComponent, paintNote } from "./paint-nodes.ts";
import type { Brush } from "./pen.ts";
import { areaOf, grown, type PictureModel } from "./picture-model.ts";

/** What is to be painted, in painting order within each list. */
export interface Subjects {
  readonly nodes: readonly (readonly [ComponentFlowNode, Rect])[];
  readonly edges: readonly DiagramFlowEdge[];
}

/** How far marks and badges reach beyond the box they stand at. */
export const MARK_REACH = 34;

/** What stands in any of some areas of the page. */
export function standingIn(
  areas: readonly Rect[],
  model: PictureModel,
  markScale: number,
): Subjects {
  const { moved, moving } = model.routes;
  const nodes: [ComponentFlowNode, Rect][] = [];
  const wide = areas.map((area) => grown(area, MARK_REACH * markScale));
  const isIn = (rect: Rect): boolean => wide.some((area) => overlaps(rect, area));
  for (const node of model.nodes) {
    const rect = model.rects.get(node.id);
    if (rect && isIn(rect) && !moved.has(node.id)) nodes.push([node, rect]);
  }
  const edges = model.edges.filter(
    ({ id, data }) => data && isIn(areaOf(data.route, 0)) && !moving.has(id),
  );
  return { nodes, edges };
}

/** What is under the hand, with the edges at it. */
export function underHand({ nodes, edges, routes }: PictureModel): Subjects {
  if (routes.moved.size === 0 && routes.moving.size === 0) return { nodes: [], edges: [] };
  return {
    nodes: nodes.flatMap((node) => {
      const rect = routes.moved.get(node.id);
      return rect ? [[node, rect] as const] : [];
    }),
    edges: edges.filter(({ id }) => routes.moving.has(id)),
  };
}

/** Paints containers, edges, components, labels and marks over each other, as the page stacks them. */
export function paintSubjects(brush: Brush, { nodes, edges }: Subjects, marks: boolean): void {
  const isContainer = ([{ type }]: readonly [ComponentFlowNode, Rect]) => type === "container";
  // What stands inside is painted later, whatever the order of the file.
  const containers = nodes
    .filter(isContainer)
    .sort(([a], [b]) => (a.zIndex ?? 0) - (b.zIndex ?? 0));
  for (const [node, rect] of containers) paintContainer(brush, rect, node.data);
  for (const edge of edges) paintEdge(brush, edge);
  for (const [node, rect] of nodes) {
    if (node.type === "component") paintComponent(brush, rect, node.data);
    if (node.type === "note") paintNote(brush, rect, node.data);
  }
  for (const edge of edges) paintLabel(brush, edge);
  for (const [{ id, type, selected, data }, rect] of nodes) {
    paintOutline(brush, rect, type === "container" ? 10 : 8, selected === true, data.emphasis);
    if (marks) paintMark(brush, rect, data.mark);
    paintComments(brush, rect, brush.comments.get(id) ?? 0);
    paintStateBadge(brush, rect, data.emphasis, type === "container");
  }
}
