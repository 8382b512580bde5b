import { describe, expect, it } from "vitest";
import { createRouter } from "../../../renderer/canvas/edge-router.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { moveNodes } from "../../../shared/edits/move-nodes.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: { host: "zone/host", web: ["vm", { in: "host" }], db: "database", users: "user" },
  edges: [
    ["users", "web"],
    ["web", "db"],
  ],
});

function routesWith(
  route: ReturnType<typeof createRouter>,
  of: Diagram,
  dragged: [string, Point][],
) {
  return route(of, absoluteRects(of, catalog), new Map(dragged), new Map());
}

describe("routes on the canvas", () => {
  it("stay the same objects when only a name changes", () => {
    const route = createRouter(catalog);
    const before = routesWith(route, diagram, []);
    expect(routesWith(route, rename(diagram, "db", "Orders"), [])).toBe(before);
  });

  it("are made anew when something has moved", () => {
    const route = createRouter(catalog);
    const before = routesWith(route, diagram, []);
    const after = routesWith(route, moveNodes(diagram, "db", { x: 400, y: 300 }), []);
    expect(after.get("web->db")).not.toEqual(before.get("web->db"));
  });

  it("follow a dragged container with what is inside, and leave other edges alone", () => {
    const apart = {
      ...diagram,
      edges: [...diagram.edges, { id: "e", source: "users", target: "db" }],
    };
    const route = createRouter(catalog);
    const before = routesWith(route, apart, []);
    const during = routesWith(route, apart, [["host", { x: 900, y: 700 }]]);
    expect(during.get("web->db")?.points[0]).not.toEqual(before.get("web->db")?.points[0]);
    expect(during.get("e")).toBe(before.get("e"));
  });
});
