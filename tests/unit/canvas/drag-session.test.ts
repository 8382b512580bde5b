import { describe, expect, it } from "vitest";
import { GRID, prepareDrag } from "../../../renderer/canvas/gestures/drag-session.ts";
import { encircled, lassoed } from "../../../renderer/canvas/gestures/lasso.ts";
import { nearestSide } from "../../../renderer/canvas/gestures/nearest-side.ts";
import { pieceHandles } from "../../../renderer/canvas/gestures/piece-handles.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";

const drawn = sketch({
  nodes: { zone: "zone/group", inside: ["vm", { in: "zone" }], a: "vm", b: "vm", far: "vm" },
});
const PLACES: Readonly<Record<string, Point>> = {
  zone: { x: 600, y: 0 },
  inside: { x: 30, y: 100 },
  a: { x: 0, y: 0 },
  b: { x: 300, y: 300 },
  far: { x: 5000, y: 203 },
};
const diagram: Diagram = {
  ...drawn,
  nodes: drawn.nodes.map((node) => ({ ...node, position: PLACES[node.id] ?? node.position })),
};
const view = { x: -100, y: -100, width: 1200, height: 800 };
const HAND = { reach: 6, free: false };
const drag = (to: Point, { grid = false, ids = ["b"], free = false } = {}) =>
  prepareDrag({ diagram, ids, view, grid }, catalog)(new Map([["b", to]]), { ...HAND, free });

describe("dragging nodes", () => {
  it("fits what is in view in the same container", () => {
    const { dragged, guides } = drag({ x: 300, y: 4 });
    expect(dragged.get("b")).toEqual({ x: 300, y: 0 });
    expect(guides.length).toBeGreaterThan(0);
    expect(drag({ x: 300, y: 201 }).dragged.get("b")?.y).toBe(201);
  });

  it("moves freely when asked to", () => {
    expect(drag({ x: 300, y: 4 }, { free: true })).toEqual({
      dragged: new Map([["b", { x: 300, y: 4 }]]),
      dropTarget: null,
      guides: [],
    });
  });

  it("fits what is in the container it comes over, and names it", () => {
    // The one inside stands at 630, 100 on the page.
    const { dragged, dropTarget } = drag({ x: 633, y: 20 });
    expect(dropTarget).toBe("zone");
    expect(dragged.get("b")?.x).toBe(630);
  });

  it("falls on the grid where no guide is near", () => {
    const at = drag({ x: 331, y: 411 }, { grid: true }).dragged.get("b");
    expect([(at?.x ?? 1) % GRID, (at?.y ?? 1) % GRID]).toEqual([0, 0]);
  });
});

describe("a lasso", () => {
  const containers = new Map([["zone", { x: 0, y: 0, width: 100, height: 100 }]]);
  const inside = { x: 10, y: 10, width: 50, height: 50 };
  const around = { x: -1, y: -1, width: 102, height: 102 };
  const selected = new Map([
    ["zone", true],
    ["web", true],
  ]);

  it("takes what it touches, but containers only when it goes around them", () => {
    expect([...lassoed(selected, inside, containers)]).toEqual([
      ["zone", false],
      ["web", true],
    ]);
    expect(lassoed(selected, around, containers)).toEqual(selected);
    expect(encircled(around, containers)).toEqual(["zone"]);
    expect(encircled(inside, containers)).toEqual([]);
  });
});

describe("handles on an edge", () => {
  const way = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 10 },
    { x: 200, y: 60 },
  ];

  it("stand in the middle of straight pieces that have room for them", () => {
    expect(pieceHandles(way, 1)).toEqual([{ piece: 0, at: { x: 50, y: 0 }, level: true }]);
    expect(pieceHandles(way, 4).map(({ piece }) => piece)).toEqual([0, 1]);
  });

  it("stand beside the label", () => {
    expect(pieceHandles(way, 1, { x: 55, y: 0 })[0]?.at).toEqual({ x: 20, y: 0 });
  });
});

describe("the side nearest to the hand", () => {
  it("is told by its distance", () => {
    const box = { x: 0, y: 0, width: 100, height: 50 };
    expect(nearestSide(box, { x: 50, y: 45 })).toBe("bottom");
    expect(nearestSide(box, { x: 3, y: 25 })).toBe("left");
  });
});
