import type { DiagramEdge, Point } from "../model/schema.ts";
import type { Route } from "./route-edge.ts";

type Routes = ReadonlyMap<string, Route>;

/**
 * Routes as plain numbers, edge after edge: how many points, the label's place, the points. As objects
 * they would take longer to reach another thread than to be found there anew.
 */
export function packRoutes(edges: readonly DiagramEdge[], routes: Routes): Float64Array {
  const numbers: number[] = [];
  for (const { id } of edges) {
    const { points = [], label = ORIGIN } = routes.get(id) ?? {};
    numbers.push(points.length, label.x, label.y);
    for (const { x, y } of points) numbers.push(x, y);
  }
  return Float64Array.from(numbers);
}

/** The routes of the same edges again; those without a way have none. */
export function unpackRoutes(edges: readonly DiagramEdge[], packed: Float64Array): Routes {
  let at = 0;
  const next = (): number => packed[at++] ?? 0;
  const point = (): Point => ({ x: next(), y: next() });
  const routes = new Map<string, Route>();
  for (const { id } of edges) {
    const length = next();
    const label = point();
    const points = Array.from({ length }, point);
    if (length > 0) routes.set(id, { points, label });
  }
  return routes;
}

const ORIGIN: Point = { x: 0, y: 0 };
