import type { Catalog } from "../catalog/catalog.ts";
import type { Diagram, DiagramEdge, Point } from "../model/schema.ts";
import { createBoxIndex, type BoxIndex } from "./box-index.ts";
import { containmentOf, type Containment } from "./containment.ts";
import { avoidBoxes, isFree } from "./detour.ts";
import { facingSides, innerSide, isSide, type EdgeEnds } from "./edge-ends.ts";
import { labelBox, labelLines, placeLabel, pointAt } from "./edge-labels.ts";
import { bordersOf, turnsOf, type Borders } from "./edge-turns.ts";
import { spreadPorts, type Ports } from "./edge-ports.ts";
import { absoluteRects, isContainerNode, parentIds, type Rect } from "./geometry.ts";
import { loopAt, throughBends } from "./hand-routes.ts";
import { rightAngles, routeAlong, type Route } from "./route-edge.ts";
import { STEPS_ONCE, type RouteSteps } from "./route-steps.ts";
import { spreadWays } from "./spread-ways.ts";

type Way = readonly Point[];

interface Planned {
  readonly id: string;
  readonly edge: DiagramEdge;
  readonly ends: EdgeEnds;
}

/** What of a diagram is routed: where the boxes stand, and the ways that the user has given. */
export interface RoutePlan {
  readonly components: ReadonlyMap<string, Rect>;
  readonly containers: ReadonlyMap<string, Rect>;
  /** By edge: loops, and ways with corners of the user's. */
  readonly fixed: ReadonlyMap<string, Way>;
  readonly planned: readonly Planned[];
}

/**
 * Routes every edge of a diagram: spread along the sides they share, in lanes of their own where they
 * would lie on each other, around boxes that are not theirs, labels beside each other. Bends and sides
 * that the diagram states are kept.
 *
 * @param rects where the nodes stand, when it differs from the diagram (during a drag)
 */
export function routeEdges(
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect> = absoluteRects(diagram, catalog),
): ReadonlyMap<string, Route> {
  return routePlanned(diagram, planRoutes(diagram, catalog, rects), STEPS_ONCE);
}

/** What is to be routed, before any way is looked for. */
export function planRoutes(
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect>,
): RoutePlan {
  const containment = containmentOf(diagram);
  const fixed = new Map<string, Way>();
  const planned: Planned[] = [];
  for (const edge of diagram.edges) {
    const source = rects.get(edge.source);
    const target = rects.get(edge.target);
    if (!source || !target) continue;
    if (edge.source === edge.target) fixed.set(edge.id, loopAt(source));
    else if (edge.bends && edge.bends.length > 0) {
      const common = containment.common(edge.source, edge.target);
      const origin = (common === undefined ? undefined : rects.get(common)) ?? { x: 0, y: 0 };
      fixed.set(edge.id, throughBends(source, target, edge.bends, origin));
    } else planned.push(plan(edge, source, target, containment));
  }
  return { ...drawnBoxes(diagram, catalog, rects), fixed, planned };
}

/** Ways for all that is planned, by edge. */
export function routePlanned(
  diagram: Diagram,
  { components, containers, fixed, planned }: RoutePlan,
  steps: RouteSteps,
): ReadonlyMap<string, Route> {
  const boxes = createBoxIndex(components.values(), steps.watch);
  const borders = [...containers.values()];
  const free = waysOf(planned, boxes, bordersOf(borders), steps);
  const apart = spreadWays(free, planned, [...fixed.values()], boxes, borders, steps);
  const ways = new Map(fixed);
  planned.forEach(({ id }, index) => ways.set(id, apart[index] ?? []));
  return labelled(diagram.edges, ways, boxes, steps);
}

function drawnBoxes(diagram: Diagram, catalog: Catalog, rects: ReadonlyMap<string, Rect>) {
  const parents = parentIds(diagram);
  const components = new Map<string, Rect>();
  const containers = new Map<string, Rect>();
  for (const node of diagram.nodes) {
    const rect = rects.get(node.id);
    if (rect)
      (isContainerNode(node, catalog, parents) ? containers : components).set(node.id, rect);
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
    id: edge.id,
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
function waysOf(
  planned: readonly Planned[],
  boxes: BoxIndex,
  borders: Borders,
  steps: RouteSteps,
): readonly Way[] {
  const edges = planned.map(({ ends }) => ends);
  const allPorts = spreadPorts(edges);
  const turns = turnsOf(edges, allPorts, borders);
  return planned.map(({ id, edge, ends }, index) => {
    const ports = allPorts[index] as Ports;
    const turn = turns.get(index);
    return steps.free.take(id, { edge, ends, ports, turn }, () => {
      const plain = rightAngles(ends, ports, turn);
      if (isFree(plain, ends, boxes)) return plain;
      const stated = { source: isSide(edge.sourceSide), target: isSide(edge.targetSide) };
      return avoidBoxes(plain, ends, ports, stated, boxes);
    });
  });
}

function labelled(
  edges: readonly DiagramEdge[],
  ways: ReadonlyMap<string, Way>,
  boxes: BoxIndex,
  steps: RouteSteps,
): ReadonlyMap<string, Route> {
  const labels = createBoxIndex([], steps.watch);
  const routes = new Map<string, Route>();
  for (const edge of edges) {
    const way = ways.get(edge.id);
    if (!way) continue;
    const { route, box } = steps.label.take(edge.id, { edge, way }, () => {
      const share = edge.labelPosition;
      const stated = typeof share === "number" && share >= 0 && share <= 1;
      const usual = stated ? pointAt(way, share) : routeAlong(way).label;
      const lines = stated ? [] : labelLines(edge);
      if (lines.length === 0) return { route: { points: way, label: usual }, box: undefined };
      const label = placeLabel(lines, way, usual, [boxes, labels]);
      return { route: { points: way, label }, box: labelBox(lines, label) };
    });
    if (box) labels.add(box);
    routes.set(edge.id, route);
  }
  return routes;
}
