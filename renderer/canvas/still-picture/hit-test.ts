import type { Rect } from "../../../shared/drawing/geometry.ts";
import type { Point } from "../../../shared/model/schema.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import { areaOf, grown } from "./picture-model.ts";
import { holds } from "../../../shared/lib/rect.ts";

/** How near on the screen counts: connection points reach over the border of a component. */
const REACH = { node: 14, edge: 8 };

/** What lies at a point of the page: components near it, the containers around it, the nearest edge. */
export function elementsAt(
  point: Point,
  zoom: number,
  nodes: readonly ComponentFlowNode[],
  edges: readonly DiagramFlowEdge[],
  rects: ReadonlyMap<string, Rect>,
): readonly string[] {
  const found: string[] = [];
  let innermost: ComponentFlowNode | undefined;
  let covered = false;
  for (const node of nodes) {
    const rect = rects.get(node.id);
    if (!rect || !holds(grown(rect, REACH.node / zoom), point)) continue;
    if (node.type !== "container") {
      found.push(node.id);
      covered ||= holds(rect, point);
    } else if ((node.zIndex ?? 0) >= (innermost?.zIndex ?? 0)) innermost = node;
  }
  if (innermost) found.push(innermost.id);
  const edge = covered ? undefined : nearestEdge(point, zoom, edges);
  return edge === undefined ? found : [...found, edge];
}

/** The edge at a point of the page where no component lies; null for none. */
export function edgeAt(
  point: Point,
  zoom: number,
  nodes: readonly ComponentFlowNode[],
  edges: readonly DiagramFlowEdge[],
  rects: ReadonlyMap<string, Rect>,
): string | null {
  const covered = nodes.some(({ id, type }) => {
    const rect = type === "container" ? undefined : rects.get(id);
    return rect && holds(rect, point);
  });
  return covered ? null : (nearestEdge(point, zoom, edges) ?? null);
}

function nearestEdge(
  point: Point,
  zoom: number,
  edges: readonly DiagramFlowEdge[],
): string | undefined {
  const reach = REACH.edge / zoom;
  let best: string | undefined;
  let nearest = reach;
  for (const { id, data } of edges) {
    if (!data || !holds(grown(areaOf(data.route, 0), reach), point)) continue;
    const { points } = data.route;
    for (let index = 1; index < points.length; index++) {
      const [a, b] = [points[index - 1], points[index]];
      const distance = a && b ? distanceTo(point, a, b) : Infinity;
      if (distance <= nearest) [best, nearest] = [id, distance];
    }
  }
  return best;
}

/** Distance from a point to a straight piece. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}
