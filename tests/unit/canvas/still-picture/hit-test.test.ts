import { expect, it } from "vitest";
import { createLayoutReader } from "../../../../renderer/canvas/diagram-layout.ts";
import { createRouter } from "../../../../renderer/canvas/edge-router.ts";
import { createEdgesToFlow } from "../../../../renderer/canvas/edges-to-flow.ts";
import { edgeAt } from "../../../../renderer/canvas/still-picture/hit-test.ts";
import { createNodesToFlow } from "../../../../renderer/canvas/to-flow.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../../shared/model/schema.ts";

const diagram: Diagram = {
  format: "lintel",
  version: 1,
  nodes: [
    { id: "web", kind: "generic/vm", position: { x: 0, y: 0 } },
    { id: "db", kind: "generic/database", position: { x: 600, y: 0 } },
  ],
  edges: [{ id: "query", source: "web", target: "db" }],
};

const looks = { selection: new Set<string>(), marks: new Map(), emphasis: new Map() };
const still = { renaming: null, dragged: new Map(), resized: new Map(), dropTarget: null };
const layout = createLayoutReader(catalog)(diagram);
const { rects } = layout;
const nodes = createNodesToFlow(catalog)({ diagram, layout, ...looks, ...still });
const routes = createRouter(catalog)(diagram, rects, new Map(), new Map());
const edges = createEdgesToFlow()({ diagram, routes, ...looks, renaming: null });
const at = (x: number, y: number, zoom: number) => edgeAt({ x, y }, zoom, nodes, edges, rects);

it("finds the edge near a point as the screen shows it", () => {
  expect(at(400, 36, 1)).toBe("query");
  expect(at(400, 60, 1)).toBeNull();
  // The same distance on the page is a few pixels of the screen from afar.
  expect(at(400, 60, 0.2)).toBe("query");
});

it("finds no edge on a component, which is in front of it", () => {
  expect(at(170, 36, 0.2)).toBeNull();
});
