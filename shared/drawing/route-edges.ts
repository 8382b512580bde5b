import type { Catalog } from "../catalog/catalog.ts";
import type { Diagram, DiagramEdge, Point } from "../model/schema.ts";
import { createBoxIndex } from "./box-index.ts";
import { containmentOf, type Containment } from "./containment.ts";
import { avoidBoxes, isFree, occupy, type Obstacles } from "./detour.ts";
import { spreadCrossings } from "./edge-channels.ts";
import {
  facingSides,
  innerSide,
  isHorizontal,
  isSide,
  onSide,
  type EdgeEnds,
} from "./edge-ends.ts";
import { createLabelPlacer, pointAt } from "./edge-labels.ts";
import { spreadPorts, type Ports } from "./edge-ports.ts";
import { absoluteRects, isContainerNode, parentIds, type Rect } from "./geometry.ts";
import { loopAt, throughBends } from "./hand-routes.ts";
import { rightAngles, routeAlong, type Route } from "./route-edge.ts";

/** Room kept between the piece across and the boxes it lies between. */
const CROSSING_MARGIN = 14;

type Way = readonly Point[];

interface Planned {
  readonly edge: DiagramEdge;
  readonly ends: EdgeEnds;
  /** One end is a container around the other. */
  readonly inner: boolean;
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
  const boxes = createBoxIndex(componentRects(diagram, catalog, rects));
  const obstacles: Obstacles = { boxes, level: createBoxIndex(), upright: createBoxIndex() };
  const ways = new Map<string, readonly Point[]>();
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
  for (const [id, points] of waysOf(planned, obstacles)) ways.set(id, points);
  return labelled(diagram, ways, createLabelPlacer(boxes), before);
}

function componentRects(
  diagram: Diagram,
  catalog: Catalog,
  rects: ReadonlyMap<string, Rect>,
): readonly Rect[] {
  const parents = parentIds(diagram);
  return diagram.nodes.flatMap((node) => {
    const rect = rects.get(node.id);
    return rect && !isContainerNode(node, catalog, parents) ? [rect] : [];
  });
}

function plan(edge: DiagramEdge, source: Rect, target: Rect, containment: Containment): Planned {
  const outward = containment.holds(edge.target, edge.source);
  const inward = containment.holds(edge.source, edge.target);
  // From within, both ends use the same side: the container's border and the inner box face one way.
  const side = inward ? innerSide(source, target) : outward ? innerSide(target, source) : undefined;
  const [sourceSide, targetSide] = side ? [side, side] : facingSides(source, target);
  return {
    edge,
    inner: inward || outward,
    ends: {
      source,
      target,
      sourceSide: isSide(edge.sourceSide) ? edge.sourceSide : sourceSide,
      targetSide: isSide(edge.targetSide) ? edge.targetSide : targetSide,
    },
  };
}

function waysOf(
  planned: readonly Planned[],
  obstacles: Obstacles,
): ReadonlyMap<string, readonly Point[]> {
  const ports = spreadPorts(planned.map(({ ends }) => ends));
  const turns = turnsOf(planned, ports);
  const plain = planned.map(({ ends }, index) =>
    rightAngles(ends, ports[index] as Ports, turns.get(index)),
  );
  const free = planned.map(
    ({ ends, inner }, index) => inner || isFree(plain[index] as Way, ends, obstacles),
  );
  plain.forEach((points, index) => {
    if (free[index]) occupy(points, obstacles);
  });
  return new Map(
    planned.map(({ edge, ends }, index) => {
      const points = plain[index] as Way;
      if (free[index]) return [edge.id, points];
      const way = avoidBoxes(points, ends, ports[index] as Ports, obstacles);
      occupy(way, obstacles);
      return [edge.id, way];
    }),
  );
}

/** Where the pieces across lie, for edges whose ends face each other without being in line. */
function turnsOf(
  planned: readonly Planned[],
  ports: readonly Ports[],
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  for (const horizontal of [true, false]) {
    const crossing = planned.flatMap(({ ends }, index) => {
      const { source, target } = ports[index] as Ports;
      const facing =
        isHorizontal(ends.sourceSide) === horizontal &&
        isHorizontal(ends.targetSide) === horizontal;
      return facing && source !== target ? [{ index, ends, source, target }] : [];
    });
    const places = spreadCrossings(
      crossing.map(({ ends, source, target }) => {
        const axis = horizontal ? "x" : "y";
        const start = onSide(ends.source, ends.sourceSide, source)[axis];
        const end = onSide(ends.target, ends.targetSide, target)[axis];
        const [low, high] = start < end ? [start, end] : [end, start];
        const margin = Math.min(CROSSING_MARGIN, (high - low) / 2);
        return {
          middle: (low + high) / 2,
          from: low + margin,
          to: high - margin,
          near: start < end ? source : target,
          far: start < end ? target : source,
        };
      }),
    );
    crossing.forEach(({ index }, position) => turns.set(index, places[position] as number));
  }
  return turns;
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
