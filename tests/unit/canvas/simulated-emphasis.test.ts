import { describe, expect, it } from "vitest";
import { simulatedEmphasis } from "../../../renderer/canvas/simulated-emphasis.ts";
import { sketch } from "../../../shared/model/sketch.ts";

describe("a simulated failure on the canvas", () => {
  const diagram = sketch({
    nodes: {
      users: "user",
      lb: "load-balancer",
      farm: "pool",
      a: ["vm", { in: "farm" }],
      b: "vm",
      db: "database",
    },
    edges: [
      ["users", "lb"],
      ["lb", "farm"],
      ["lb", "b"],
      ["b", "db"],
    ],
  });

  it("shows all that is not alive, and leaves the rest as it is", () => {
    const shown = simulatedEmphasis(diagram, {
      chosen: ["b"],
      states: new Map([
        ["b", "removed"],
        ["lb", "degraded"],
        ["users", "alive"],
      ]),
      paths: [],
    });
    expect(Object.fromEntries(shown)).toEqual({
      b: "removed",
      lb: "degraded",
      "lb->b": "idle",
      "b->db": "idle",
    });
  });

  it("shows the way an entry is served, also over an edge that ends at a container", () => {
    const shown = simulatedEmphasis(diagram, {
      chosen: ["db"],
      states: new Map([["db", "removed"]]),
      paths: [["users", "lb", "a"]],
    });
    expect(Object.fromEntries(shown)).toEqual({
      db: "removed",
      "users->lb": "serving",
      "lb->farm": "serving",
      "b->db": "idle",
    });
  });

  it("keeps a chosen edge apart from edges that idle", () => {
    const shown = simulatedEmphasis(diagram, {
      chosen: ["b->db"],
      states: new Map([["b->db", "removed"]]),
      paths: [],
    });
    expect(Object.fromEntries(shown)).toEqual({ "b->db": "removed" });
  });
});
