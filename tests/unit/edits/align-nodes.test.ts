import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import {
  alignNodes,
  distributeNodes,
  sameSize,
  type Alignment,
} from "../../../shared/edits/align-nodes.ts";
import { growAround } from "../../../shared/edits/grow-around.ts";
import { moveNodes } from "../../../shared/edits/move-nodes.ts";
import { pageBoxes } from "../../../shared/edits/page-box.ts";
import type { Rect } from "../../../shared/lib/rect.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";

const drawn = sketch({
  nodes: { zone: "zone/group", a: ["vm", { in: "zone" }], b: "vm", c: "vm", d: "vm" },
});

/** The drawing with its nodes at these places; the zone is large and out of the way. */
function at(places: Readonly<Record<string, Point>>, locked: readonly string[] = []): Diagram {
  return {
    ...drawn,
    nodes: drawn.nodes.map((node) => ({
      ...node,
      position: places[node.id] ?? (node.id === "zone" ? { x: -900, y: -900 } : node.position),
      ...(node.id === "zone" && { size: { width: 2000, height: 2000 } }),
      ...(locked.includes(node.id) && { locked: true }),
    })),
  };
}

function boxOf(diagram: Diagram, id: string): Rect {
  const box = pageBoxes(diagram, diagram.nodes, catalog).get(id);
  if (!box) throw new Error(`no ${id}`);
  return box;
}

const point = fc.record({
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 700 }),
});
const places = fc.record({ a: point, b: point, c: point, d: point });
const IDS = ["a", "b", "c", "d"];
const MARKS: Readonly<Record<Alignment, (box: Rect) => number>> = {
  left: ({ x }) => x,
  centre: ({ x, width }) => x + width / 2,
  right: ({ x, width }) => x + width,
  top: ({ y }) => y,
  middle: ({ y, height }) => y + height / 2,
  bottom: ({ y, height }) => y + height,
};

describe.each(Object.entries(MARKS))("aligning %s", (alignment, mark) => {
  it("puts all on one line of the page, whatever containers they stand in", () => {
    fc.assert(
      fc.property(places, (where) => {
        const aligned = alignNodes(at(where), IDS, alignment as Alignment);
        const marks = IDS.map((id) => mark(boxOf(aligned, id)));
        // Middles between pixels are rounded.
        expect(Math.max(...marks) - Math.min(...marks)).toBeLessThanOrEqual(1);
      }),
      { seed: 2026, numRuns: 50 },
    );
  });
});

describe("aligning", () => {
  it("brings the others to what is locked", () => {
    const aligned = alignNodes(
      at({ b: { x: 50, y: 0 }, c: { x: 300, y: 90 } }, ["c"]),
      ["b", "c"],
      "left",
    );
    expect([boxOf(aligned, "b").x, boxOf(aligned, "c").x]).toEqual([300, 300]);
  });

  it("does nothing for one alone", () => {
    const diagram = at({});
    expect(alignNodes(diagram, ["b"], "left")).toBe(diagram);
  });
});

describe("distributing", () => {
  it("makes all gaps equal, keeps the order and the ends", () => {
    fc.assert(
      fc.property(places, (where) => {
        const diagram = at(where);
        const order = [...IDS].sort((a, b) => boxOf(diagram, a).x - boxOf(diagram, b).x);
        const spread = distributeNodes(diagram, IDS, "x");
        const xs = order.map((id) => boxOf(spread, id).x);
        const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
        expect(xs[0]).toBe(boxOf(diagram, order[0] ?? "").x);
        expect(xs.at(-1)).toBe(boxOf(diagram, order.at(-1) ?? "").x);
      }),
      { seed: 2026, numRuns: 50 },
    );
  });
});

describe("the same size", () => {
  it("is that of the largest", () => {
    const wide = at({});
    const [first, ...others] = wide.nodes.filter(({ id }) => id !== "zone");
    if (!first) throw new Error("no node");
    const sized = { ...first, size: { width: 260, height: 90 } };
    const nodes = wide.nodes.map((node) => (node.id === first.id ? sized : node));
    const same = sameSize({ ...wide, nodes }, IDS, "width");
    for (const { id } of others) expect(boxOf(same, id)).toMatchObject({ width: 260, height: 72 });
  });
});

describe("growing around what was moved", () => {
  const inside = {
    ...drawn,
    nodes: drawn.nodes.map((node) => {
      if (node.id === "zone") {
        return { ...node, position: { x: 100, y: 100 }, size: { width: 320, height: 220 } };
      }
      return node.id === "a" ? { ...node, position: { x: 40, y: 60 } } : node;
    }),
  };

  it("grows in every direction and moves nothing else on the page", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -400, max: 400 }),
        (x, y) => {
          const moved = moveNodes(inside, "a", { x, y });
          const grown = growAround(moved, "a", catalog);
          const [zone, a] = [boxOf(grown, "zone"), boxOf(grown, "a")];
          expect(a).toEqual(boxOf(moved, "a"));
          expect(a.x - zone.x).toBeGreaterThanOrEqual(8);
          expect(a.y - zone.y).toBeGreaterThanOrEqual(36);
          expect(zone.x + zone.width - a.x - a.width).toBeGreaterThanOrEqual(8);
          expect(zone.y + zone.height - a.y - a.height).toBeGreaterThanOrEqual(8);
          expect(growAround(grown, "a", catalog)).toBe(grown);
        },
      ),
      { seed: 2026, numRuns: 100 },
    );
  });

  it("leaves a container alone that holds it already, or that is locked", () => {
    expect(growAround(inside, "a", catalog)).toBe(inside);
    const moved = moveNodes(inside, "a", { x: 300, y: 0 });
    const locked = {
      ...moved,
      nodes: moved.nodes.map((node) => (node.id === "zone" ? { ...node, locked: true } : node)),
    };
    expect(growAround(locked, "a", catalog)).toBe(locked);
  });
});
