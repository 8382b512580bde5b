import { describe, expect, it } from "vitest";
import { prepareResize } from "../../../renderer/canvas/gestures/resize-session.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const box = (id: string, x: number, y: number, parent?: string) => ({
  id,
  kind: "zone/subnet",
  position: { x, y },
  size: { width: 300, height: 200 },
  ...(parent !== undefined && { parent }),
});
const diagram: Diagram = {
  format: "lintel",
  version: 1,
  nodes: [box("home", 1000, 1000), box("a", 20, 40, "home"), box("b", 60, 400, "home")],
  edges: [],
};
const VIEW = { x: 0, y: 0, width: 4000, height: 4000 };
const resizeOf = (grid: boolean) => prepareResize({ diagram, id: "b", view: VIEW, grid }, catalog);
const options = { reach: 6, free: false };

describe("pulling at a border", () => {
  it("brings it in line with a sibling, in the container's own coordinates, and leaves the others", () => {
    const { box: fitted, guides } = resizeOf(false)(
      { x: 60, y: 400, width: 263, height: 200 },
      options,
    );
    expect(fitted).toEqual({ x: 60, y: 400, width: 260, height: 200 });
    expect(guides).toEqual([{ kind: "line", axis: "x", at: 1320, from: 1040, to: 1600 }]);
  });

  it("keeps the other side where it is when the near border is pulled", () => {
    const { box: fitted } = resizeOf(false)({ x: 17, y: 400, width: 343, height: 200 }, options);
    expect(fitted).toEqual({ x: 20, y: 400, width: 340, height: 200 });
  });

  it("goes to the grid where no guide is near and the grid is on, and nowhere with Mod held", () => {
    const pulled = { x: 60, y: 400, width: 399, height: 200 };
    expect(resizeOf(true)(pulled, options).box.width).toBe(396);
    expect(resizeOf(false)(pulled, options).box.width).toBe(399);
    const near = { x: 60, y: 400, width: 263, height: 200 };
    expect(resizeOf(true)(near, { reach: 6, free: true })).toEqual({ box: near, guides: [] });
  });
});
