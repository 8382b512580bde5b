import type { Catalog } from "../../shared/catalog/catalog.ts";
import { parentIds, type Rect } from "../../shared/drawing/geometry.ts";
import type { Route } from "../../shared/drawing/route-edge.ts";
import { routeEdges } from "../../shared/drawing/route-edges.ts";
import { crosses } from "../../shared/lib/rect.ts";
import type { Diagram } from "../../shared/model/schema.ts";

/** The ways known so far, and for what. */
export interface KnownRoutes {
  readonly edges: Diagram["edges"];
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
}

/** So many edges are routed within a few frames; of more, only those that a change concerns. */
const FEW_EDGES = 4_000;
const MOST_MOVED = 50;
const MOST_CONCERNED = 1_000;

/**
 * The ways after a small change of a large diagram: edges that are new, end at what moved, or run where
 * it stands now go a new way beside the others at their ends; the rest stays. Nothing where all edges
 * are better routed anew.
 */
export function routesAfterMove(
  known: KnownRoutes,
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect>,
): ReadonlyMap<string, Route> | null {
  if (diagram.edges.length <= FEW_EDGES) return null;
  const moved = new Map([...rects].filter(([id, rect]) => known.rects.get(id) !== rect));
  if (moved.size > MOST_MOVED) return null;
  const concerned = concernedEdges(known, diagram, moved);
  if (concerned.size > MOST_CONCERNED) return null;
  const ends = new Set<string>();
  for (const { id, source, target } of diagram.edges) {
    if (concerned.has(id)) ends.add(source).add(target);
  }
  // Edges share the sides of the boxes they end at: all of those must be known to part them.
  const edges = diagram.edges.filter(({ source, target }) => ends.has(source) || ends.has(target));
  const anew = routeEdges({ ...diagram, edges }, catalog, rects, known.routes);
  const routes = new Map<string, Route>();
  for (const { id } of diagram.edges) {
    const route = (concerned.has(id) ? undefined : known.routes.get(id)) ?? anew.get(id);
    if (route) routes.set(id, route);
  }
  return routes;
}

function concernedEdges(
  { edges, routes }: KnownRoutes,
  diagram: Diagram,
  moved: ReadonlyMap<string, Rect>,
): ReadonlySet<string> {
  const before = new Set(edges);
  const parents = parentIds(diagram);
  // Edges may run through containers.
  const boxes = [...moved].filter(([id]) => !parents.has(id)).map(([, rect]) => rect);
  const concerned = new Set<string>();
  for (const edge of diagram.edges) {
    const { id, source, target } = edge;
    const points = routes.get(id)?.points ?? [];
    const met = boxes.some((box) =>
      points.some((point, at) => at > 0 && crosses(points[at - 1] ?? point, point, box)),
    );
    if (!before.has(edge) || moved.has(source) || moved.has(target) || met) concerned.add(id);
  }
  return concerned;
}
