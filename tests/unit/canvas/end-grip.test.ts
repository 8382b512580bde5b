import { describe, expect, it } from "vitest";
import { endGrip } from "../../../renderer/canvas/gestures/end-grip.ts";
import type { Point } from "../../../shared/model/schema.ts";

function gripNear(way: readonly Point[], zoom: number, { x, y }: Point) {
  const grip = endGrip(way, zoom);
  expect(grip?.x).toBeCloseTo(x);
  expect(grip?.y).toBeCloseTo(y);
}

describe("endGrip", () => {
  it("sits on the line outside the component, so that a new edge can begin at its side", () => {
    const way = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    gripNear(way, 1, { x: 14, y: 0 });
  });

  it("keeps its distance on the screen at any zoom", () => {
    const way = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
    ];
    gripNear(way, 0.5, { x: 0, y: 28 });
  });

  it("leaves the middle of a short line free", () => {
    const way = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ];
    expect(endGrip(way, 1)?.x).toBeCloseTo(10.2);
  });

  it("goes round the corner of a jog", () => {
    const way = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 100 },
    ];
    gripNear(way, 1, { x: 4, y: 10 });
  });

  it("stays on the only point of a line without length", () => {
    expect(endGrip([{ x: 3, y: 4 }], 1)).toEqual({ x: 3, y: 4 });
    expect(
      endGrip(
        [
          { x: 3, y: 4 },
          { x: 3, y: 4 },
        ],
        1,
      ),
    ).toEqual({ x: 3, y: 4 });
  });
});
