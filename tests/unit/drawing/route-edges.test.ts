import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects, type Rect } from "../../../shared/drawing/geometry.ts";
import { piecesOf, routeEdge, type Route } from "../../../shared/drawing/route-edge.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import type { Diagram, DiagramEdge, DiagramNode, Point } from "../../../shared/model/schema.ts";
import { randomDiagram } from "../../support/random-diagram.ts";

const node = (id: string, x: number, y: number, more: Partial<DiagramNode> = {}): DiagramNode => ({
  id,
  kind: "generic/vm",
  position: { x, y },
  ...more,
});
const edge = (source: string, target: string, more: Partial<DiagramEdge> = {}): DiagramEdge => ({
  id: `${source}-${target}-${JSON.stringify(more)}`,
  source,
  target,
  ...more,
});
const diagramOf = (nodes: DiagramNode[], edges: DiagramEdge[]): Diagram => ({
  format: "lintel",
  version: 1,
  nodes,
  edges,
});
const routesOf = (nodes: DiagramNode[], edges: DiagramEdge[]): Route[] => [
  ...routeEdges(diagramOf(nodes, edges), catalog).values(),
];

function onBorder({ x, y }: Point, rect: Rect): boolean {
  const within = (value: number, from: number, length: number) =>
    value >= from - 1e-6 && value <= from + length + 1e-6;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return (
    (within(y, rect.y, rect.height) && (near(x, rect.x) || near(x, rect.x + rect.width))) ||
    (within(x, rect.x, rect.width) && (near(y, rect.y) || near(y, rect.y + rect.height)))
  );
}

const passesThrough = (route: Route, { x, y, width, height }: Rect): boolean =>
  piecesOf(route.points).some(
    ([a, b]) =>
      Math.min(a.x, b.x) < x + width &&
      Math.max(a.x, b.x) > x &&
      Math.min(a.y, b.y) < y + height &&
      Math.max(a.y, b.y) > y,
  );

/** How long two routes lie on each other. */
function sharedLength(a: Route, b: Route): number {
  let shared = 0;
  for (const [p, q] of piecesOf(a.points)) {
    for (const [r, s] of piecesOf(b.points)) {
      const level = p.y === q.y && r.y === s.y && p.y === r.y;
      const upright = p.x === q.x && r.x === s.x && p.x === r.x;
      if (!level && !upright) continue;
      const axis = level ? "x" : "y";
      const low = Math.max(Math.min(p[axis], q[axis]), Math.min(r[axis], s[axis]));
      const high = Math.min(Math.max(p[axis], q[axis]), Math.max(r[axis], s[axis]));
      shared += Math.max(0, high - low);
    }
  }
  return shared;
}

describe("routing edges", () => {
  it("starts and ends every edge on the borders of its nodes, whatever the diagram", () => {
    fc.assert(
      fc.property(randomDiagram, (diagram) => {
        const rects = absoluteRects(diagram, catalog);
        const routes = routeEdges(diagram, catalog);
        expect([...routes.keys()].sort()).toEqual(diagram.edges.map(({ id }) => id).sort());
        for (const { id, source, target } of diagram.edges) {
          const { points, label } = routes.get(id) as Route;
          expect(onBorder(points[0] as Point, rects.get(source) as Rect)).toBe(true);
          expect(onBorder(points.at(-1) as Point, rects.get(target) as Rect)).toBe(true);
          for (const { x, y } of [...points, label]) expect(Number.isFinite(x + y)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("uses right angles where no bends are stated", () => {
    fc.assert(
      fc.property(randomDiagram, (diagram) => {
        const edges = diagram.edges.map(({ id, source, target }) => ({ id, source, target }));
        for (const { points } of routeEdges({ ...diagram, edges }, catalog).values()) {
          for (const [a, b] of piecesOf(points)) expect(a.x === b.x || a.y === b.y).toBe(true);
        }
      }),
      { seed: 2 },
    );
  });

  it("draws a straight line between boxes in a row", () => {
    const [route] = routesOf([node("a", 0, 0), node("b", 400, 0)], [edge("a", "b")]);
    expect(route?.points).toEqual([
      { x: 176, y: 36 },
      { x: 400, y: 36 },
    ]);
  });

  it("makes a line straight that would have a small jog", () => {
    const [route] = routesOf([node("a", 0, 0), node("b", 400, 14)], [edge("a", "b")]);
    expect(route?.points).toHaveLength(2);
  });

  it("keeps parallel edges apart", () => {
    const edges = ["request", "replication", "backup"].map((flow) => edge("a", "b", { flow }));
    for (const nodes of [
      [node("a", 0, 0), node("b", 400, 0)],
      [node("a", 0, 0), node("b", 400, 300)],
      [node("a", 0, 0), node("b", 0, 300)],
    ]) {
      const routes = routesOf(nodes, edges);
      for (const [index, route] of routes.entries()) {
        for (const other of routes.slice(index + 1)) expect(sharedLength(route, other)).toBe(0);
      }
    }
  });

  it("fans out from one side without laying edges on each other", () => {
    const targets = [0, 1, 2, 3, 4].map((row) => node(`t${row}`, 500, row * 130));
    const routes = routesOf(
      [node("a", 0, 260), ...targets],
      targets.map(({ id }) => edge("a", id)),
    );
    for (const [index, route] of routes.entries()) {
      for (const other of routes.slice(index + 1)) expect(sharedLength(route, other)).toBe(0);
    }
  });

  it("goes around a box that stands between", () => {
    const nodes = [node("a", 0, 0), node("between", 260, 0), node("b", 520, 0)];
    const [route] = routesOf(nodes, [edge("a", "b")]);
    expect(passesThrough(route as Route, { x: 260, y: 0, width: 176, height: 72 })).toBe(false);
  });

  it("meets a container from within when the other end stands inside it", () => {
    const zone = node("zone", 100, 100, {
      kind: "zone/network",
      size: { width: 600, height: 300 },
    });
    const [route] = routesOf([zone, node("a", 80, 120, { parent: "zone" })], [edge("zone", "a")]);
    expect(route?.points).toEqual([
      { x: 100, y: 256 },
      { x: 180, y: 256 },
    ]);
  });

  it("keeps the bends a user placed, relative to the container of both ends", () => {
    const zone = node("zone", 100, 50, { kind: "zone/network", size: { width: 900, height: 500 } });
    const inside = [node("a", 20, 60, { parent: "zone" }), node("b", 600, 60, { parent: "zone" })];
    const [route] = routesOf([zone, ...inside], [edge("a", "b", { bends: [{ x: 400, y: 300 }] })]);
    expect(route?.points).toContainEqual({ x: 500, y: 350 });
  });

  it("keeps the sides and the place of the label that a user chose", () => {
    const nodes = [node("a", 0, 0), node("b", 400, 0)];
    const stated = { sourceSide: "bottom", targetSide: "bottom", labelPosition: 0 };
    const [route] = routesOf(nodes, [edge("a", "b", { ...stated, name: "x" })]);
    expect(route?.points[0]).toEqual({ x: 88, y: 72 });
    expect(route?.points.at(-1)).toEqual({ x: 488, y: 72 });
    expect(route?.label).toEqual({ x: 88, y: 72 });
  });

  it("draws a loop for an edge from a node to itself", () => {
    const [route] = routesOf([node("a", 0, 0)], [edge("a", "a")]);
    expect(route?.points.length).toBeGreaterThan(3);
  });

  it("routes a lone edge the same way with and without the others' help", () => {
    const nodes = [node("a", 0, 0), node("b", 420, 200)];
    const [route] = routesOf(nodes, [edge("a", "b")]);
    const size = { width: 176, height: 72 };
    expect(route).toEqual(routeEdge({ x: 0, y: 0, ...size }, { x: 420, y: 200, ...size }));
  });
});
