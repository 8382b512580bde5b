import { describe, expect, it } from "vitest";
import { createLayoutReader } from "../../../../renderer/canvas/diagram-layout.ts";
import { createRouter } from "../../../../renderer/canvas/edge-router.ts";
import { createEdgesToFlow } from "../../../../renderer/canvas/edges-to-flow.ts";
import {
  areaOf,
  dirtyAreas,
  grown,
  type PictureModel,
} from "../../../../renderer/canvas/still-picture/picture-model.ts";
import { createNodesToFlow } from "../../../../renderer/canvas/to-flow.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { overlaps } from "../../../../shared/lib/rect.ts";
import { moveNodes } from "../../../../shared/edits/move-nodes.ts";
import { rename } from "../../../../shared/edits/set-fields.ts";
import type { Diagram, Point } from "../../../../shared/model/schema.ts";
import { sketch } from "../../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: { host: "zone/host", web: ["vm", { in: "host" }], db: "database", users: "user" },
  edges: [
    ["users", "web"],
    ["web", "db"],
  ],
});

/** Models as the canvas makes them, one after another. */
function models() {
  const layoutOf = createLayoutReader(catalog);
  const route = createRouter(catalog);
  const toNodes = createNodesToFlow(catalog);
  const toEdges = createEdgesToFlow();
  return (of: Diagram, dragged: [string, Point][] = [], selected: string[] = []): PictureModel => {
    const layout = layoutOf(of);
    const moved = new Map(dragged);
    const routes = route(of, layout.rects, moved, new Map());
    const looks = {
      selection: new Set(selected),
      marks: new Map(),
      emphasis: new Map(),
      renaming: null,
    };
    const nodes = toNodes({
      ...{ diagram: of, layout, ...looks, dragged: moved },
      ...{ resized: new Map(), dropTarget: null },
    });
    const edges = toEdges({ diagram: of, routes, ...looks });
    return { nodes, edges, rects: layout.rects, routes };
  };
}

describe("what of the picture is painted anew", () => {
  it("is nothing while nothing looks different", () => {
    const model = models();
    expect(dirtyAreas(model(diagram), model(diagram), 0)).toEqual([]);
  });

  it("is the place of a component whose name is typed", () => {
    const model = models();
    const before = model(diagram);
    const areas = dirtyAreas(before, model(rename(diagram, "db", "Orders")), 0);
    const db = before.rects.get("db");
    expect(areas).not.toHaveLength(0);
    expect(areas?.every((area) => db && overlaps(area, db))).toBe(true);
  });

  it("is where something stood and where it stands, and the ways of its edges", () => {
    const model = models();
    const before = model(diagram);
    const after = model(moveNodes(diagram, "db", { x: 900, y: 700 }));
    const areas = dirtyAreas(before, after, 0) ?? [];
    for (const rect of [before.rects.get("db"), after.rects.get("db")]) {
      expect(areas.some((area) => rect && overlaps(area, rect))).toBe(true);
    }
    expect(areas.length).toBeGreaterThan(2);
  });

  it("is where something stood when the hand takes it up, and nothing while it is moved", () => {
    const model = models();
    const before = model(diagram);
    const taken = model(diagram, [["db", { x: 400, y: 300 }]]);
    const moved = model(diagram, [["db", { x: 500, y: 300 }]]);
    expect(dirtyAreas(before, taken, 0)).toHaveLength(2);
    expect(dirtyAreas(taken, moved, 0)).toEqual([]);
    expect(dirtyAreas(moved, model(diagram), 0)).toHaveLength(2);
  });

  it("is the place of what has gone, and of what has come again", () => {
    const model = models();
    const before = model(diagram);
    const fewer = model({
      ...diagram,
      nodes: diagram.nodes.filter(({ id }) => id !== "db"),
      edges: diagram.edges.slice(0, 1),
    });
    const db = before.rects.get("db");
    const way = before.edges[1]?.data?.route;
    const places = [db && grown(db, 12), way && areaOf(way, 0)];
    const [gone, come] = [dirtyAreas(before, fewer, 0), dirtyAreas(fewer, model(diagram), 0)];
    for (const place of places) {
      expect(gone).toContainEqual(place);
      expect(come).toContainEqual(place);
    }
  });

  it("cannot be told in parts when things come to lie over each other in another order", () => {
    const model = models();
    const turned = { ...diagram, nodes: diagram.nodes.toReversed() };
    expect(dirtyAreas(model(diagram), model(turned), 0)).toBeNull();
  });
});
