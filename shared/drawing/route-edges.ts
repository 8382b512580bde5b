import type { Catalog } from "../catalog/catalog.ts";
import type { Diagram, DiagramEdge, Point } from "../model/schema.ts";
import { createBoxIndex, type BoxIndex } from "./box-index.ts";
import { containmentOf, type Containment } from "./containment.ts";
import { avoidBoxes, isFree } from "./detour.ts";
import { facingSides, innerSide, isSide, type EdgeEnds } from "./edge-ends.ts";
import { createLabelPlacer, pointAt } from "./edge-labels.ts";
import { bordersOf, turnsOf, type Borders } from "./edge-turns.ts";
import { spreadPorts, type Ports } from "./edge-ports.ts";
import { absoluteRects, isContainerNode, parentIds, type Rect } from "./geometry.ts";
import { loopAt, throughBends } from "./hand-routes.ts";
import { rightAngles, routeAlong, type Route } from "./route-edge.ts";
import { spreadWays } from "./spread-ways.ts";

type Way = readonly Point[];

interface Planned {
  readonly edge: DiagramEdge;
  readonly ends: EdgeEnds;
}

/**
 * Routes every edge of a diagram: spread along the sides they share, in lanes of their own where they
 * would lie on each other, around boxes that are not theirs, labels beside each other. Bends and sides
 * that the diagram states are kept.
 *
 * @param rects where the nodes stand, when it differs from the diagram (during a drag)
 * @param before routes known so far; a route that stays the same is the same object
 */
export function routeEdges(
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect> = absoluteRects(diagram, catalog),
  before: ReadonlyMap<string, Route> = new Map(),
): ReadonlyMap<string, Route> {
  const containment = containmentOf(diagram);
  const { components, containers } = drawnBoxes(diagram, catalog, rects);
  const boxes = createBoxIndex(components);
  const ways = new Map<string, Way>();
  const planned: Planned[] = [];
  for (const edge of diagram.edges) {
    const source = rects.get(edge.source);
    const target = rects.get(edge.target);
    if (!source || !target) continue;
    if (edge.source === edge.target) ways.set(edge.id, loopAt(source));
    else if (edge.bends && edge.bends.length > 0) {
      const common = containment.common(edge.source, edge.target);
      const origin = (common === undefined ? undefined : rects.get(common)) ?? { x: 0, y: 0 };
      ways.set(edge.id, throughBends(source, target, edge.bends, origin));
    } else planned.push(plan(edge, source, target, containment));
  }
  const free = waysOf(planned, boxes, bordersOf(containers));
  const ends = planned.map((one) => one.ends);
  const apart = spreadWays(free, ends, [...ways.values()], boxes, containers);
  planned.forEach(({ edge }, index) => ways.set(edge.id, apart[index] ?? []));
  return labelled(diagram, ways, createLabelPlacer(boxes), before);
}

function drawnBoxes(diagram: Diagram, catalog: Catalog, rects: ReadonlyMap<string, Rect>) {
  const parents = parentIds(diagram);
  const components: Rect[] = [];
  const containers: Rect[] = [];
  for (const node of diagram.nodes) {
    const rect = rects.get(node.id);
    if (rect) (isContainerNode(node, catalog, parents) ? containers : components).push(rect);
  }
  return { components, containers };
}

function plan(edge: DiagramEdge, source: Rect, target: Rect, containment: Containment): Planned {
  const outward = containment.holds(edge.target, edge.source);
  const inward = containment.holds(edge.source, edge.target);
  // From within, both ends use the same side: the container's border and the inner box face one way.
  const side = inward ? innerSide(source, target) : outward ? innerSide(target, source) : undefined;
  const [sourceSide, targetSide] = side ? [side, side] : facingSides(source, target);
  return {
    edge,
    ends: {
      source,
      target,
      sourceSide: isSide(edge.sourceSide) ? edge.sourceSide : sourceSide,
      targetSide: isSide(edge.targetSide) ? edge.targetSide : targetSide,
    },
  };
}

/** A way for each edge: plain where nothing is in it, else around. */
function waysOf(planned: readonly Planned[], boxes: BoxIndex, borders: Borders): readonly Way[] {
  const edges = planned.map(({ ends }) => ends);
  const ports = spreadPorts(edges);
  const turns = turnsOf(edges, ports, borders);
  return planned.map(({ edge, ends }, index) => {
    const own = ports[index] as Ports;
    const plain = rightAngles(ends, own, turns.get(index));
    if (isFree(plain, ends, boxes)) return plain;
    const stated = { source: isSide(edge.sourceSide), target: isSide(edge.targetSide) };
    return avoidBoxes(plain, ends, own, stated, boxes);
  });
}

function labelled(
  diagram: Diagram,
  ways: ReadonlyMap<string, readonly Point[]>,
  place: ReturnType<typeof createLabelPlacer>,
  before: ReadonlyMap<string, Route>,
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const edge of diagram.edges) {
    const points = ways.get(edge.id);
    if (!points) continue;
    const share = edge.labelPosition;
    const stated = typeof share === "number" && share >= 0 && share <= 1;
    const usual = stated ? pointAt(points, share) : routeAlong(points).label;
    const route = { points, label: stated ? usual : place(edge, points, usual) };
    const known = before.get(edge.id);
    routes.set(edge.id, known && sameRoute(known, route) ? known : route);
  }
  return routes;
}

function sameRoute(a: Route, b: Route): boolean {
  const same = (p: Point, q: Point | undefined): boolean => p.x === q?.x && p.y === q.y;
  return (
    a.points.length === b.points.length &&
    same(a.label, b.label) &&
    a.points.every((point, index) => same(point, b.points[index]))
  );
}
