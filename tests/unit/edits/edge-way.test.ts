import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dragPiece, freeWay, removePiece, setWay } from "../../../shared/edits/edge-way.ts";
import { nearestOn } from "../../../shared/lib/polyline.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Point } from "../../../shared/model/schema.ts";

const p = (x: number, y: number): Point => ({ x, y });
const straight = [p(0, 30), p(300, 30)];
const step = [p(0, 0), p(100, 0), p(100, 200), p(300, 200)];

/** Any way at right angles, from its turns. */
const ways = fc
  .tuple(fc.array(fc.integer({ min: 30, max: 200 }), { minLength: 2, maxLength: 6 }), fc.boolean())
  .map(([lengths, level]) => {
    const way = [p(0, 0)];
    lengths.forEach((length, index) => {
      const last = way.at(-1) ?? p(0, 0);
      const across = (index % 2 === 0) === level;
      way.push(across ? p(last.x + length, last.y) : p(last.x, last.y + length));
    });
    return way;
  });
const rightAngled = (way: readonly Point[]) =>
  way.slice(1).every(({ x, y }, at) => x === way[at]?.x || y === way[at]?.y);

describe("dragging a piece of an edge", () => {
  it("leaves stubs at the ends of a straight edge", () => {
    expect(dragPiece(straight, 0, p(0, 60))).toEqual([
      p(0, 30),
      p(20, 30),
      p(20, 90),
      p(280, 90),
      p(280, 30),
      p(300, 30),
    ]);
  });

  it("moves a piece in the middle across its own direction only", () => {
    expect(dragPiece(step, 1, p(40, 999))).toEqual([p(0, 0), p(140, 0), p(140, 200), p(300, 200)]);
  });

  it("falls back in line when it is dragged nearly straight", () => {
    const bent = dragPiece(straight, 0, p(0, 60));
    expect(dragPiece(bent, 2, p(0, -55))).toEqual(straight);
  });

  it("keeps both ends and every right angle, wherever it goes", () => {
    const by = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
    });
    fc.assert(
      fc.property(ways, fc.nat(), by, (way, choice, distance) => {
        const after = dragPiece(way, choice % (way.length - 1), distance);
        expect(after[0]).toEqual(way[0]);
        expect(after.at(-1)).toEqual(way.at(-1));
        expect(rightAngled(after)).toBe(true);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});

describe("removing a piece of an edge", () => {
  it("keeps both ends and every right angle, and never adds corners", () => {
    fc.assert(
      fc.property(ways, fc.nat(), (way, choice) => {
        const after = removePiece(way, choice % (way.length - 1));
        expect(after[0]).toEqual(way[0]);
        expect(after.at(-1)).toEqual(way.at(-1));
        expect(rightAngled(after)).toBe(true);
        expect(after.length).toBeLessThanOrEqual(Math.max(way.length, 3));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});

describe("the way of an edge", () => {
  const drawn = sketch({
    nodes: { zone: "zone/group", a: ["vm", { in: "zone" }], b: ["vm", { in: "zone" }] },
    edges: [["a", "b", { id: "e" }]],
  });
  const diagram = {
    ...drawn,
    nodes: drawn.nodes.map((node) =>
      node.id === "zone" ? { ...node, position: { x: 100, y: 50 } } : node,
    ),
  };

  it("is kept relative to the nearest container around both ends", () => {
    const bent = setWay(diagram, "e", [p(0, 0), p(300, 70.4), p(9, 9)]);
    expect(bent.edges[0]?.bends).toEqual([p(200, 20)]);
  });

  it("is found by itself again without corners, or when it is freed", () => {
    const bent = setWay(diagram, "e", [p(0, 0), p(300, 70), p(9, 9)]);
    expect(setWay(bent, "e", [p(0, 0), p(9, 9)]).edges).toEqual(diagram.edges);
    expect(freeWay(bent, "e").edges).toEqual(diagram.edges);
    expect(freeWay(diagram, "e")).toBe(diagram);
  });
});

describe("the nearest place on a way", () => {
  it("is a share of its length", () => {
    expect(nearestOn(step, p(104, 100))).toEqual({ share: 0.4, distance: 4 });
    expect(nearestOn(step, p(-50, 0))).toEqual({ share: 0, distance: 50 });
    expect(nearestOn(step, p(400, 200))).toEqual({ share: 1, distance: 100 });
  });
});
