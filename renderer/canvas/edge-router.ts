import type { Catalog } from "../../shared/catalog/catalog.ts";
import type { Rect } from "../../shared/drawing/geometry.ts";
import { routeEdge, type Route } from "../../shared/drawing/route-edge.ts";
import { createRouting } from "../../shared/drawing/route-again.ts";
import type { Diagram, Point, Size } from "../../shared/model/schema.ts";

/** The ways of all edges: where they stand, and where they run while something is under the hand. */
export interface CanvasRoutes {
  readonly standing: ReadonlyMap<string, Route>;
  /** Ways of the edges at what moves; they hide the standing ones. */
  readonly moving: ReadonlyMap<string, Route>;
  /** Boxes on the page of what moves, with everything inside. */
  readonly moved: ReadonlyMap<string, Rect>;
}

/** The ways known so far, and for what. */
interface Known {
  readonly edges: Diagram["edges"];
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * Routes for the canvas. They are kept while nothing stands elsewhere; during a drag only edges at what
 * moves are routed again.
 */
export function createRouter(catalog: Catalog) {
  const routing = createRouting();
  let known: Known | null = null;
  let still: CanvasRoutes = { standing: NONE, moving: NONE, moved: NONE };
  return (
    diagram: Diagram,
    rects: ReadonlyMap<string, Rect>,
    dragged: ReadonlyMap<string, Point>,
    resized: ReadonlyMap<string, Size>,
  ): CanvasRoutes => {
    if (known?.rects !== rects || known.edges !== diagram.edges) {
      const routes = routing(diagram, catalog, rects);
      known = { edges: diagram.edges, rects, routes };
      still = { standing: routes, moving: NONE, moved: NONE };
    }
    if (dragged.size === 0 && resized.size === 0) return still;
    const moved = movedRects(diagram, rects, dragged, resized);
    const moving = new Map<string, Route>();
    for (const { id, source, target } of diagram.edges) {
      if (!moved.has(source) && !moved.has(target)) continue;
      const from = moved.get(source) ?? rects.get(source);
      const to = moved.get(target) ?? rects.get(target);
      if (from && to) moving.set(id, routeEdge(from, to));
    }
    return { standing: known.routes, moving, moved };
  };
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
    const own = dragged.get(node.id);
    const size = resized.get(node.id);
    const parent = node.parent === undefined ? undefined : moved.get(node.parent);
    if (!own && !size && !parent) continue;
    const rect = rects.get(node.id);
    if (!rect) continue;
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
