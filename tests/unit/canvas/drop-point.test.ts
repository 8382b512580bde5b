import { describe, expect, it } from "vitest";
import { clearPoint, dropPoint } from "../../../renderer/canvas/drop-point.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const node = (id: string, x: number, y: number) => ({ id, kind: "generic/vm", position: { x, y } });
const diagram: Diagram = { format: "lintel", version: 1, nodes: [node("a", 0, 0)], edges: [] };
const MIDDLE = { x: 88, y: 36 };
const onPage = () => null;

describe("where a component goes that is set down", () => {
  it("is where the hand says, over the edge of another too", () => {
    const at = { x: 150, y: 60 };
    expect(dropPoint(diagram, at, catalog, onPage)).toBe(at);
  });

  it("is the nearest free point when it would hide another", () => {
    const at = dropPoint(diagram, { x: 90, y: 38 }, catalog, onPage);
    expect(at).toEqual(clearPoint(diagram, { x: 90, y: 38 }, catalog));
    expect(Math.abs(at.y - MIDDLE.y)).toBeGreaterThan(72);
  });

  it("is a little aside when the free point lies in another container", () => {
    const belowIsAnother = ({ y }: { y: number }) => (y > 100 || y < 0 ? "zone" : null);
    const at = dropPoint(diagram, MIDDLE, catalog, belowIsAnother);
    expect(at).toEqual({ x: MIDDLE.x + 24, y: MIDDLE.y + 24 });
  });
});
