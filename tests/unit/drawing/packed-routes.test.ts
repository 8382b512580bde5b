import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { packRoutes, unpackRoutes } from "../../../shared/drawing/packed-routes.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import { randomDiagram } from "../../support/random-diagram.ts";

describe("routes as numbers", () => {
  it("are the same routes when they are read again", () => {
    const property = fc.property(randomDiagram, (diagram) => {
      const routes = routeEdges(diagram, catalog);
      const packed = packRoutes(diagram.edges, routes);
      expect([...unpackRoutes(diagram.edges, packed)]).toEqual([...routes]);
    });
    fc.assert(property, { seed: 31, numRuns: 100 });
  });

  it("leave an edge without a way without one", () => {
    const edges = ["a", "b", "c"].map((id) => ({ id, source: "x", target: "y" }));
    const way = { points: [{ x: -1.5, y: 2 }, { x: 8, y: 2 }], label: { x: 3, y: 2 } }; // prettier-ignore
    const packed = packRoutes(edges, new Map([["b", way]]));
    expect([...unpackRoutes(edges, packed)]).toEqual([["b", way]]);
  });
});
