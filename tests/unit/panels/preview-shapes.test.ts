import { describe, expect, it } from "vitest";
import { reversed } from "../../../renderer/panels/inspector/reversed-edge.ts";
import { previewShapes } from "../../../renderer/panels/preview-shapes.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";

describe("the preview of a template", () => {
  it("has places, components and lines, and leaves notes out", () => {
    const diagram = sketch({
      nodes: {
        lesson: "note",
        vpc: ["zone/network", { deployment: "public" }],
        web: ["vm", { in: "vpc" }],
        db: "database",
      },
      edges: [
        ["web", "db"],
        ["web", "web"],
      ],
    });
    const shapes = previewShapes(diagram, catalog);
    expect(shapes.containers.map(({ id }) => id)).toEqual(["vpc"]);
    expect(shapes.components.map(({ id, deployment }) => [id, deployment])).toEqual([
      ["web", "public"],
      ["db", undefined],
    ]);
    expect(shapes.lines.map(({ id }) => id)).toEqual(["web->db"]);
  });

  it("of nothing is an empty picture, not a fault", () => {
    expect(previewShapes(sketch({ nodes: {} }), catalog).components).toEqual([]);
  });
});

describe("reversing a connection", () => {
  it("swaps ends and sides and turns the way round; twice is nothing", () => {
    const edge = {
      id: "e",
      source: "a",
      target: "b",
      sourceSide: "right",
      bends: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    };
    expect(reversed(edge)).toEqual({
      id: "e",
      source: "b",
      target: "a",
      targetSide: "right",
      bends: [
        { x: 2, y: 2 },
        { x: 1, y: 1 },
      ],
    });
    expect(reversed(reversed(edge))).toEqual(edge);
  });
});
