import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { childBoxes } from "../../../shared/edits/child-boxes.ts";
import { moveInto } from "../../../shared/edits/move-into.ts";
import { moveNodes, placeNodes } from "../../../shared/edits/move-nodes.ts";
import { bringToFront, sendToBack } from "../../../shared/edits/reorder.ts";
import { reparent } from "../../../shared/edits/reparent.ts";
import { resizeNode } from "../../../shared/edits/resize-node.ts";
import { overlaps } from "../../../shared/lib/rect.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { nodesById, originOf } from "../../../shared/model/tree.ts";

const node = (
  id: string,
  x: number,
  y: number,
  fields: Partial<DiagramNode> = {},
): DiagramNode => ({
  id,
  kind: id.startsWith("c") ? "zone/group" : "generic/vm",
  position: { x, y },
  ...fields,
});
const box = (width: number, height: number) => ({ size: { width, height } });

/** Two containers, the second in the first; a bent edge inside the inner one and one that leaves it. */
const diagram: Diagram = {
  format: "lintel",
  version: 1,
  nodes: [
    node("c1", 100, 100, box(600, 400)),
    node("c2", 50, 60, { parent: "c1", ...box(300, 200) }),
    node("a", 10, 40, { parent: "c2" }),
    node("b", 10, 120, { parent: "c2" }),
    node("x", 900, 0),
  ],
  edges: [
    { id: "inner", source: "a", target: "b", bends: [{ x: 5, y: 5 }] },
    { id: "outer", source: "a", target: "x", bends: [{ x: 700, y: 7 }] },
  ],
};
const nodeOf = (one: Diagram, id: string) => nodesById(one).get(id);
const pageOf = (one: Diagram, id: string) => originOf(nodesById(one), id);
const bendOf = (one: Diagram, id: string) => one.edges.find((edge) => edge.id === id)?.bends?.[0];
const idsOf = (one: Diagram) => one.nodes.map(({ id }) => id).join(" ");

describe("moveNodes", () => {
  it("moves a container and a child of it that are both chosen once", () => {
    const moved = moveNodes(diagram, ["c2", "a"], { x: 5, y: -5 });
    expect(nodeOf(moved, "c2")?.position).toEqual({ x: 55, y: 55 });
    expect(nodeOf(moved, "a")).toBe(nodeOf(diagram, "a"));
  });

  it("takes the bends between moved nodes along, unless a moved container carries them", () => {
    const both = moveNodes(diagram, ["c2", "x"], { x: 5, y: 5 });
    expect(bendOf(both, "inner")).toEqual({ x: 5, y: 5 });
    expect(bendOf(both, "outer")).toEqual({ x: 705, y: 12 });
    const ends = moveNodes(diagram, ["a", "b"], { x: 1, y: 1 });
    expect(bendOf(ends, "inner")).toEqual({ x: 6, y: 6 });
    expect(bendOf(ends, "outer")).toEqual({ x: 700, y: 7 });
  });

  it("leaves locked nodes where they are, and the diagram when nothing moves", () => {
    const locked = { ...diagram, nodes: [node("l", 0, 0, { locked: true })], edges: [] };
    expect(moveNodes(locked, ["l"], { x: 5, y: 5 })).toBe(locked);
    expect(moveNodes(diagram, ["a"], { x: 0.4, y: 0 })).toBe(diagram);
    expect(moveNodes(diagram, ["a"], { x: Number.NaN, y: 0 }).nodes[2]?.position.x).toBe(0);
  });
});

describe("placeNodes", () => {
  it("puts nodes where they are told, on whole pixels, and keeps unknown fields of the position", () => {
    const position = { x: 1, y: 2, z: 3 };
    const odd = { ...diagram, nodes: [node("a", 0, 0, { position })] };
    const placed = placeNodes(odd, new Map([["a", { x: 9.5, y: -9.5 }]]));
    expect(placed.nodes[0]?.position).toEqual({ x: 10, y: -10, z: 3 });
  });
});

describe("reparent", () => {
  it("keeps nodes and bends where they are on the page", () => {
    for (const parent of ["c1", undefined]) {
      const moved = reparent(diagram, ["a", "b"], parent);
      expect(nodeOf(moved, "a")?.parent).toBe(parent);
      expect(pageOf(moved, "a")).toEqual(pageOf(diagram, "a"));
      const frame = parent === undefined ? { x: 0, y: 0 } : pageOf(moved, parent);
      const bend = bendOf(moved, "inner");
      expect({ x: frame.x + (bend?.x ?? 0), y: frame.y + (bend?.y ?? 0) }).toEqual({
        x: 155,
        y: 165,
      });
    }
  });

  it("takes what is inside along as it is", () => {
    const moved = reparent(diagram, ["c2", "a"], undefined);
    expect(nodeOf(moved, "c2")).not.toHaveProperty("parent");
    expect(nodeOf(moved, "a")).toBe(nodeOf(diagram, "a"));
  });

  it("puts the child behind its new parent", () => {
    const late = { ...diagram, nodes: [node("a", 0, 0), node("c9", 10, 10)], edges: [] };
    expect(idsOf(reparent(late, "a", "c9"))).toBe("c9 a");
  });

  it.each([
    ["into itself", "c1", "c1"],
    ["into what is inside it", "c1", "c2"],
    ["into a component", "x", "a"],
    ["into nothing", "x", "gone"],
    ["to where it is", "a", "c2"],
  ])("does not move %s", (_, id, parent) => {
    expect(reparent(diagram, id, parent)).toBe(diagram);
  });

  it("does not nest deeper than a file may hold", () => {
    const chain = Array.from({ length: 64 }, (_, at) =>
      node(`c${at}`, 0, 0, at > 0 ? { parent: `c${at - 1}` } : {}),
    );
    const deep = { ...diagram, nodes: [...chain, node("x", 0, 0)], edges: [] };
    expect(reparent(deep, "x", "c63")).toBe(deep);
    expect(nodeOf(reparent(deep, "x", "c62"), "x")?.parent).toBe("c62");
  });
});

describe("moveInto", () => {
  it("finds each node a free place and makes room for all of them", () => {
    const nodes = Array.from({ length: 7 }, (_, at) => node(`x${at}`, 2_000, 100 * at));
    const many = { ...diagram, nodes: [...diagram.nodes, ...nodes] };
    const moved = moveInto(
      many,
      nodes.map(({ id }) => id),
      "c2",
    );
    const boxes = [...childBoxes(moved, "c2", catalog).values()];
    expect(boxes).toHaveLength(9);
    expect(boxes.some((one, at) => boxes.slice(at + 3).some((two) => overlaps(one, two)))).toBe(
      false,
    );
    for (const [inner, outer] of [["c2", "c1"]] as const) {
      const [child, parent] = [nodeOf(moved, inner), nodeOf(moved, outer)];
      const bottom = (child?.position.y ?? 0) + (child?.size?.height ?? 0);
      expect(bottom).toBeLessThanOrEqual(parent?.size?.height ?? 0);
    }
  });

  it("pushes a neighbour that the grown container would cover, and no other", () => {
    const beside: Diagram = {
      ...diagram,
      edges: [],
      nodes: [
        node("c1", 0, 0, box(240, 130)),
        node("below", 0, 140),
        node("right", 260, 0),
        node("above", 0, -200),
        node("y", 0, 900),
        node("z", 0, 1_000),
      ],
    };
    const moved = moveInto(beside, ["y", "z"], "c1");
    const grown = (nodeOf(moved, "c1")?.size?.height ?? 0) - 130;
    expect(grown).toBeGreaterThan(0);
    expect(nodeOf(moved, "below")?.position).toEqual({ x: 0, y: 140 + grown });
    expect(nodeOf(moved, "right")).toBe(nodeOf(beside, "right"));
    expect(nodeOf(moved, "above")).toBe(nodeOf(beside, "above"));
  });
});

describe("resizeNode", () => {
  const sizeOf = (one: Diagram, id: string) => nodeOf(one, id)?.size;

  it("keeps what is inside where it is on the page when the left or upper border moves", () => {
    const wider = resizeNode(diagram, "c2", { x: 20, y: 40, width: 330, height: 220 });
    expect(nodeOf(wider, "c2")).toMatchObject({
      position: { x: 20, y: 40 },
      size: { width: 330, height: 220 },
    });
    expect(pageOf(wider, "a")).toEqual(pageOf(diagram, "a"));
    expect(pageOf(wider, "b")).toEqual(pageOf(diagram, "b"));
    expect(bendOf(wider, "inner")).toEqual({ x: 35, y: 25 });
  });

  it("stops a border at what stands inside", () => {
    const tight = resizeNode(diagram, "c2", { x: 340, y: 250, width: 10, height: 10 });
    expect(nodeOf(tight, "c2")?.position).toEqual({ x: 60, y: 100 });
    expect(sizeOf(tight, "c2")).toEqual({ width: 290, height: 160 });
    const small = resizeNode(diagram, "c2", { x: 50, y: 60, width: 10, height: 10 });
    expect(sizeOf(small, "c2")).toEqual({ width: 186, height: 192 });
  });

  it("makes nothing smaller than can be used, and holds the border that was not pulled", () => {
    const right = resizeNode(diagram, "x", { x: 900, y: 0, width: 1, height: 1 });
    expect(nodeOf(right, "x")).toMatchObject({
      position: { x: 900, y: 0 },
      size: { width: 88, height: 48 },
    });
    const left = resizeNode(diagram, "x", { x: 1_070, y: 70, width: 6, height: 2 });
    expect(nodeOf(left, "x")?.position).toEqual({ x: 900 + 176 - 88, y: 72 - 48 });
  });

  it("changes nothing when the box is the same", () => {
    const same = { x: 50, y: 60, width: 300, height: 200 };
    expect(resizeNode(diagram, "c2", same)).toBe(diagram);
    expect(resizeNode(diagram, "gone", same)).toBe(diagram);
  });
});

describe("bringToFront and sendToBack", () => {
  const flat: Diagram = {
    ...diagram,
    nodes: [node("c1", 0, 0), node("a", 0, 0, { parent: "c1" }), node("b", 0, 0), node("d", 0, 0)],
  };

  it("move an element past all others, what is inside it too", () => {
    expect(idsOf(bringToFront(flat, "c1"))).toBe("b d c1 a");
    expect(idsOf(sendToBack(flat, "d"))).toBe("d c1 a b");
    expect(bringToFront(flat, "inner").edges.map(({ id }) => id)).toEqual(["outer", "inner"]);
  });

  it("never put a child before its parent", () => {
    const two = { ...flat, nodes: [...flat.nodes, node("z", 0, 0, { parent: "c1" })] };
    expect(idsOf(sendToBack(two, "z"))).toBe("c1 z a b d");
  });

  it("change nothing that is in front already", () => {
    expect(bringToFront(flat, ["b", "d", "outer"])).toBe(flat);
  });
});
