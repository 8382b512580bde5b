import type { Rect } from "../../../shared/drawing/geometry.ts";
import type { Route } from "../../../shared/drawing/route-edge.ts";
import type { CanvasRoutes } from "../edge-router.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";

/** All that the picture shows. Whatever looks as before is the same object as before. */
export interface PictureModel {
  /** Parents before their children. */
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: CanvasRoutes;
}

/** Room around elements for arrowheads and outlines. */
const AROUND = 12;
/** Half the room that the longest label takes. */
const LABEL = { x: 110, y: 30 };

/**
 * The areas of the page in which two models differ; `null` when things lie over each other in another
 * order.
 * What is under the hand is left out: it is painted over the picture, not in it.
 *
 * @param reach how far marks reach beyond what they stand at
 */
export function dirtyAreas(
  before: PictureModel,
  after: PictureModel,
  reach: number,
): readonly Rect[] | null {
  const areas: Rect[] = [];
  const standing =
    before.rects === after.rects && sameKeys(before.routes.moved, after.routes.moved);
  const ordered = eachOfBoth(before.nodes, after.nodes, (old, node) => {
    // Asked for every element in every frame of a drag: nearly all are as they were.
    if (standing && old === node) return;
    const from = old && standingRect(old.id, before);
    const to = node && standingRect(node.id, after);
    if (old === node && from === to) return;
    for (const rect of [from, to]) if (rect) areas.push(grown(rect, AROUND + reach));
  });
  const waiting = sameKeys(before.routes.moving, after.routes.moving);
  const joined = eachOfBoth(before.edges, after.edges, (old, edge) => {
    if (waiting && old === edge) return;
    const from = old && standingRoute(old, before);
    const to = edge && standingRoute(edge, after);
    if (from === to && (old === edge || to === undefined)) return;
    for (const route of [from, to]) if (route) areas.push(areaOf(route, reach));
  });
  return ordered && joined ? areas : null;
}

/**
 * Goes through two lists side by side: what is in both together, what has gone or come alone.
 *
 * @returns false when what is in both comes in another order
 */
function eachOfBoth<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  tell: (old: Item | undefined, item: Item | undefined) => void,
): boolean {
  let [left, right] = [0, 0];
  let ids:
    { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | undefined;
  while (left < before.length || right < after.length) {
    const [old, item] = [before[left], after[right]];
    if (old && item && old.id === item.id) {
      tell(old, item);
      left++;
      right++;
      continue;
    }
    ids ??= { before: idsOf(before), after: idsOf(after) };
    if (old && !ids.after.has(old.id)) {
      tell(old, undefined);
      left++;
    } else if (item && !ids.before.has(item.id)) {
      tell(undefined, item);
      right++;
    } else return false;
  }
  return true;
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const id of a.keys()) if (!b.has(id)) return false;
  return true;
}

/** Where a node stands on the picture; undefined while it is under the hand. */
function standingRect(id: string, { rects, routes }: PictureModel): Rect | undefined {
  return routes.moved.has(id) ? undefined : rects.get(id);
}

function standingRoute({ id, data }: DiagramFlowEdge, { routes }: PictureModel): Route | undefined {
  return routes.moving.has(id) ? undefined : data?.route;
}

const areas = new WeakMap<Route, Rect>();

/** The area that a route takes with its arrowhead and its label. */
export function areaOf(route: Route, reach: number): Rect {
  let area = areas.get(route);
  if (!area) {
    const { x, y } = route.label;
    let [left, top, right, bottom] = [x - LABEL.x, y - LABEL.y, x + LABEL.x, y + LABEL.y];
    for (const point of route.points) {
      left = Math.min(left, point.x - AROUND);
      top = Math.min(top, point.y - AROUND);
      right = Math.max(right, point.x + AROUND);
      bottom = Math.max(bottom, point.y + AROUND);
    }
    areas.set(route, (area = { x: left, y: top, width: right - left, height: bottom - top }));
  }
  return reach === 0 ? area : grown(area, reach);
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
