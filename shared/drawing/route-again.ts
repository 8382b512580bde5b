import type { Catalog } from "../catalog/catalog.ts";
import { sameRect, type Rect } from "../lib/rect.ts";
import type { Diagram } from "../model/schema.ts";
import { isInOrder } from "../lib/in-order.ts";
import type { Route } from "./route-edge.ts";
import { planRoutes, routePlanned, type RoutePlan } from "./route-edges.ts";
import { createRouteSteps, piecesAsAreas, sameWay } from "./route-steps.ts";

/** Routes a diagram as it is now. Routes that stay the same are the same objects as before. */
type RouteAgain = (
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect>,
) => ReadonlyMap<string, Route>;

/**
 * Routes a diagram again after each change. The routes are those of `routeEdges`, but what a change does
 * not concern is kept: a component that is moved costs what is near it.
 */
export function createRouting(): RouteAgain {
  const { steps, change, begin, forget } = createRouteSteps();
  let last: RoutePlan | null = null;
  let edgeIds: readonly string[] = [];
  return (diagram, catalog, rects) => {
    const plan = planRoutes(diagram, catalog, rects);
    const ids = diagram.edges.map(({ id }) => id);
    if (!last || !keepsOrder(last, plan) || !isInOrder(ids, edgeIds)) forget();
    begin();
    const planned = new Set(plan.planned.map(({ id }) => id));
    for (const step of [steps.free, steps.ends, steps.middles]) step.keepOnly(planned);
    steps.label.keepOnly(new Set([...planned, ...plan.fixed.keys()]));
    if (last) changedAreas(last, plan, change);
    [last, edgeIds] = [plan, ids];
    return routePlanned(diagram, plan, steps);
  };
}

/** Which box is met first decides between ways that are equally good. */
function keepsOrder(before: RoutePlan, after: RoutePlan): boolean {
  return isInOrder([...after.components.keys()], [...before.components.keys()]);
}

function changedAreas(before: RoutePlan, after: RoutePlan, change: (area: Rect) => void): void {
  compare(before.components, after.components, sameRect, change);
  compare(before.containers, after.containers, sameRect, (rect) => {
    for (const border of piecesAsAreas(bordersAround(rect))) change(border);
  });
  compare(before.fixed, after.fixed, sameWay, (way) => {
    for (const piece of piecesAsAreas(way)) change(piece);
  });
}

const bordersAround = ({ x, y, width, height }: Rect) => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
  { x, y },
];

/** Tells what has gone, what has come, and both of what has become another. */
function compare<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  same: (a: Item, b: Item) => boolean,
  tell: (item: Item) => void,
): void {
  for (const [id, item] of after) {
    const old = before.get(id);
    if (old !== undefined && same(old, item)) continue;
    if (old !== undefined) tell(old);
    tell(item);
  }
  for (const [id, item] of before) if (!after.has(id)) tell(item);
}
