import type { Catalog } from "../../shared/catalog/catalog.ts";
import type { Rect } from "../../shared/drawing/geometry.ts";
import { routeEdge, type Route } from "../../shared/drawing/route-edge.ts";
import { routeEdges } from "../../shared/drawing/route-edges.ts";
import type { Diagram, Point, Size } from "../../shared/model/schema.ts";

interface Known {
  readonly diagram: Diagram;
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
}

/**
 * Routes for the canvas. The diagram's own routes are kept while it stays the same; during a drag only
 * edges at what moves are routed again.
 */
export function createRouter(catalog: Catalog) {
  let known: Known | null = null;
  return (
    diagram: Diagram,
    rects: ReadonlyMap<string, Rect>,
    dragged: ReadonlyMap<string, Point>,
    resized: ReadonlyMap<string, Size>,
  ): ReadonlyMap<string, Route> => {
    if (known?.diagram !== diagram) {
      const routes =
        known && sameLayout(known, diagram, rects)
          ? known.routes
          : routeEdges(diagram, catalog, rects, known?.routes);
      known = { diagram, rects, routes };
    }
    if (dragged.size === 0 && resized.size === 0) return known.routes;
    const moved = movedRects(diagram, rects, dragged, resized);
    const routes = new Map(known.routes);
    for (const { id, source, target } of diagram.edges) {
      if (!moved.has(source) && !moved.has(target)) continue;
      const from = moved.get(source) ?? rects.get(source);
      const to = moved.get(target) ?? rects.get(target);
      if (from && to) routes.set(id, routeEdge(from, to));
    }
    return routes;
  };
}

/** Whether nothing that a route depends on has changed: a new name or property moves no edge. */
function sameLayout(before: Known, after: Diagram, rects: ReadonlyMap<string, Rect>): boolean {
  const { nodes, edges } = before.diagram;
  return (
    edges === after.edges &&
    nodes.length === after.nodes.length &&
    after.nodes.every(({ id, parent, kind }, index) => {
      const old = nodes[index];
      return (
        old?.id === id &&
        old.parent === parent &&
        old.kind === kind &&
        sameRect(before.rects.get(id), rects.get(id))
      );
    })
  );
}

function sameRect(a: Rect | undefined, b: Rect | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}

/** The boxes on the page of everything that moves along: the dragged, and what they contain. */
function movedRects(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  dragged: ReadonlyMap<string, Point>,
  resized: ReadonlyMap<string, Size>,
): ReadonlyMap<string, Rect> {
  const moved = new Map<string, Rect>();
  // Parents stand before their children here, as in every parsed diagram.
  for (const node of diagram.nodes) {
    const rect = rects.get(node.id);
    const own = dragged.get(node.id);
    const size = resized.get(node.id);
    const parent = node.parent === undefined ? undefined : moved.get(node.parent);
    if (!rect || (!own && !size && !parent)) continue;
    const position = own ?? node.position;
    const base = parent ??
      (node.parent === undefined ? undefined : rects.get(node.parent)) ?? { x: 0, y: 0 };
    moved.set(node.id, {
      x: base.x + position.x,
      y: base.y + position.y,
      width: size?.width ?? rect.width,
      height: size?.height ?? rect.height,
    });
  }
  return moved;
}
