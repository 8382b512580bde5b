import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLayoutReader } from "../../../renderer/canvas/diagram-layout.ts";
import { createRouter } from "../../../renderer/canvas/edge-router.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import { moveNodes } from "../../../shared/edits/move-nodes.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { randomDiagram } from "../../support/random-diagram.ts";
import { randomEdits } from "../../support/random-edits.ts";

const diagram = sketch({
  nodes: { host: "zone/host", web: ["vm", { in: "host" }], db: "database", users: "user" },
  edges: [
    ["users", "web"],
    ["web", "db"],
  ],
});

/** Routes as the canvas asks for them: the boxes stay the same object while nothing has moved. */
function router() {
  const layoutOf = createLayoutReader(catalog);
  const route = createRouter(catalog);
  return (of: Diagram, dragged: [string, Point][] = []) =>
    route(of, layoutOf(of).rects, new Map(dragged), new Map());
}

describe("routes on the canvas", () => {
  it("stay the same objects when only a name changes", () => {
    const routesOf = router();
    const before = routesOf(diagram);
    expect(routesOf(rename(diagram, "db", "Orders"))).toBe(before);
  });

  it("are made anew when something has moved", () => {
    const routesOf = router();
    const before = routesOf(diagram);
    const after = routesOf(moveNodes(diagram, "db", { x: 400, y: 300 }));
    expect(after.standing.get("web->db")).not.toEqual(before.standing.get("web->db"));
  });

  it("are those of a routing from the start after any edits, so that exports may use them", () => {
    const property = fc.property(
      randomDiagram,
      fc.array(randomEdits, { minLength: 2, maxLength: 5 }),
      (first, edits) => {
        const routesOf = router();
        routesOf(first);
        let now = first;
        for (const edit of edits) {
          now = edit(now);
          expect([...routesOf(now).standing]).toEqual([...routeEdges(now, catalog)]);
        }
      },
    );
    fc.assert(property, { seed: 41, numRuns: 150 });
  });

  it("follow a dragged container with what is inside, and leave other edges alone", () => {
    const apart = {
      ...diagram,
      edges: [...diagram.edges, { id: "e", source: "users", target: "db" }],
    };
    const routesOf = router();
    const before = routesOf(apart);
    const during = routesOf(apart, [["host", { x: 900, y: 700 }]]);
    expect(during.moving.get("web->db")?.points[0]).not.toEqual(
      before.standing.get("web->db")?.points[0],
    );
    expect([...during.moved.keys()].sort()).toEqual(["host", "web"]);
    expect(during.standing).toBe(before.standing);
    expect(during.moving.has("e")).toBe(false);
  });
});
