import type { Catalog } from "../../shared/catalog/catalog.ts";
import { absoluteRects, isContainerNode, parentIds } from "../../shared/drawing/geometry.ts";
import { piecesOf } from "../../shared/drawing/route-edge.ts";
import { routeEdges } from "../../shared/drawing/route-edges.ts";
import type { Rect } from "../../shared/lib/rect.ts";
import type { Diagram, DiagramEdge, Point } from "../../shared/model/schema.ts";

type Piece = readonly [Point, Point];

/** The edges without corners of the user's that run through a component, as `edge through component`. */
export function runningThrough(
  diagram: Diagram,
  catalog: Catalog,
  judged: (edge: DiagramEdge) => boolean = () => true,
): readonly string[] {
  const rects = absoluteRects(diagram, catalog);
  const parents = parentIds(diagram);
  const components = diagram.nodes.filter((node) => !isContainerNode(node, catalog, parents));
  const routes = routeEdges(diagram, catalog, rects);
  return diagram.edges.filter(judged).flatMap((edge) => {
    if (edge.source === edge.target || edge.bends) return [];
    const pieces = piecesOf(routes.get(edge.id)?.points ?? []);
    const hit = components.filter(({ id }) => {
      const rect = rects.get(id);
      return rect && pieces.some((piece) => passes(piece, rect));
    });
    return hit.map(({ id }) => `${edge.id} through ${id}`);
  });
}

function passes([a, b]: Piece, { x, y, width, height }: Rect): boolean {
  return (
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.x, b.x) > x &&
    Math.min(a.y, b.y) < y + height &&
    Math.max(a.y, b.y) > y
  );
}

/** The pairs of edges that lie on each other for more than a few pixels. */
export function lyingOnEachOther(diagram: Diagram, catalog: Catalog): readonly string[] {
  const ways = [...routeEdges(diagram, catalog)].map(
    ([id, { points }]) => [id, piecesOf(points)] as const,
  );
  return ways.flatMap(([id, pieces], index) =>
    ways.slice(index + 1).flatMap(([other, others]) => {
      const shared = pieces.flatMap((a) => others.map((b) => sharedLength(a, b)));
      return Math.max(0, ...shared) > 4 ? [`${id} on ${other}`] : [];
    }),
  );
}

function sharedLength([p, q]: Piece, [r, s]: Piece): number {
  const level = p.y === q.y && r.y === s.y && Math.abs(p.y - r.y) < 2;
  const upright = p.x === q.x && r.x === s.x && Math.abs(p.x - r.x) < 2;
  if (!level && !upright) return 0;
  const axis = level ? "x" : "y";
  const low = Math.max(Math.min(p[axis], q[axis]), Math.min(r[axis], s[axis]));
  const high = Math.min(Math.max(p[axis], q[axis]), Math.max(r[axis], s[axis]));
  return high - low;
}
