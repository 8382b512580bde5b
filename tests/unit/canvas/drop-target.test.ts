import { describe, expect, it } from "vitest";
import { containerAt } from "../../../renderer/canvas/drop-target.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: {
    region: "zone/region",
    zone: ["zone/availability-zone", { in: "region" }],
    other: "zone/region",
    web: ["vm", { in: "zone" }],
  },
});
const rects = new Map([
  ["region", { x: 0, y: 0, width: 400, height: 400 }],
  ["zone", { x: 50, y: 50, width: 200, height: 200 }],
  ["other", { x: 300, y: 0, width: 200, height: 200 }],
  ["web", { x: 60, y: 60, width: 100, height: 50 }],
]);
const isContainer = (id: string) => id !== "web";
const at = (x: number, y: number, excluded: readonly string[] = []) =>
  containerAt({ x, y }, diagram, rects, isContainer, new Set(excluded));

describe("the container under a point", () => {
  it("is the innermost one", () => {
    expect(at(100, 100)).toBe("zone");
    expect(at(280, 280)).toBe("region");
  });
  it("is the one drawn on top where two of the same depth overlap", () => {
    expect(at(350, 100)).toBe("other");
  });
  it("is none on the open page", () => {
    expect(at(900, 900)).toBeNull();
  });
  it("is never what is being dragged or anything inside it", () => {
    expect(at(100, 100, ["zone"])).toBe("region");
    expect(at(100, 100, ["region"])).toBeNull();
  });
});
