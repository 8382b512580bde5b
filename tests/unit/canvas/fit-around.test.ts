import { describe, expect, it } from "vitest";
import { fitAround, type Stage } from "../../../renderer/canvas/fit-around.ts";
import { overlaps, type Rect } from "../../../shared/lib/rect.ts";

const LEGEND: Rect = { x: 15, y: 15, width: 420, height: 36 };
const OVERVIEW: Rect = { x: 637, y: 489, width: 148, height: 96 };
const stage: Stage = {
  width: 800,
  height: 600,
  covers: [LEGEND, OVERVIEW],
  zoom: { least: 0.02, most: 1.25 },
};

function onScreen(boxes: readonly Rect[]): readonly Rect[] {
  const view = fitAround(boxes, stage);
  if (!view) throw new Error("nothing is shown");
  const { x, y, zoom } = view;
  return boxes.map((box) => ({
    x: box.x * zoom + x,
    y: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  }));
}

describe("everything in view", () => {
  it.each([
    ["a large container", [{ x: 0, y: 0, width: 1600, height: 1200 }]],
    ["a wide one", [{ x: -50, y: 0, width: 3000, height: 300 }]],
    ["a tall one", [{ x: 0, y: 90, width: 300, height: 3000 }]],
    [
      "a corner each",
      [0, 900].flatMap((x) => [0, 700].map((y) => ({ x, y, width: 176, height: 72 }))),
    ],
  ] as const)("is under no legend and no overview: %s", (_name, boxes) => {
    for (const box of onScreen(boxes)) {
      for (const cover of stage.covers) expect(overlaps(cover, box)).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(800);
      expect(box.y + box.height).toBeLessThanOrEqual(600);
    }
  });

  it("gives up no room where nothing is covered", () => {
    // Two boxes in the free corners need neither the rows nor the columns of what lies in the others.
    const [first] = onScreen([
      { x: 700, y: 0, width: 100, height: 60 },
      { x: 0, y: 500, width: 100, height: 60 },
    ]);
    expect(first?.y).toBeLessThan(LEGEND.y + LEGEND.height);
  });

  it("is no view where there is nothing", () => {
    expect(fitAround([], stage)).toBeUndefined();
  });
});
