import { describe, expect, it } from "vitest";
import { readNodeChanges, withSelected } from "../../../renderer/canvas/from-flow.ts";

describe("changes of the canvas", () => {
  it("are gestures only when a hand made them: measurements do not count", () => {
    const gesture = readNodeChanges([
      { type: "dimensions", id: "a", dimensions: { width: 10, height: 10 } },
      { type: "position", id: "b", position: { x: 1, y: 2 }, dragging: true },
      { type: "dimensions", id: "c", dimensions: { width: 5, height: 6 }, resizing: true },
      { type: "dimensions", id: "d", resizing: false },
      { type: "select", id: "e", selected: true },
    ]);
    expect([...gesture.sizes]).toEqual([["c", { width: 5, height: 6 }]]);
    expect([...gesture.positions]).toEqual([["b", { x: 1, y: 2 }]]);
    expect(gesture.resized).toEqual(["d"]);
    expect([...gesture.selected]).toEqual([["e", true]]);
  });

  it("leave the selection the same set when they change nothing", () => {
    const selection = new Set(["a"]);
    expect(withSelected(selection, new Map([["a", true]]))).toBe(selection);
    expect([
      ...withSelected(
        selection,
        new Map([
          ["b", true],
          ["a", false],
        ]),
      ),
    ]).toEqual(["b"]);
  });
});
