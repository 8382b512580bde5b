import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snap, snapIndex } from "../../../shared/edits/snap.ts";
import type { Rect } from "../../../shared/lib/rect.ts";

const REACH = 6;
const box = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height });
const fitted = (siblings: readonly Rect[], moved: Rect, container?: Rect) =>
  snap(snapIndex(siblings, moved, container), moved, REACH);

describe("snapping", () => {
  it("brings the nearest border or middle into line and shows the line through both", () => {
    const { x, y, guides } = fitted([box(0, 0)], box(300, 4));
    expect({ x, y }).toEqual({ x: 0, y: -4 });
    expect(guides).toContainEqual({ kind: "line", axis: "y", at: 0, from: 0, to: 400 });
  });

  it("takes the nearer of two", () => {
    expect(fitted([box(0, 0), box(0, 7)], box(300, 4)).y).toBe(3);
  });

  it("leaves what is out of reach where the hand has it", () => {
    const far = fitted([box(0, 0)], box(300, 11));
    expect(far).toEqual({ x: 0, y: 0, guides: [] });
  });

  it("fits the middle and the inner borders of the container", () => {
    const container = box(0, 0, 500, 400);
    expect(fitted([], box(21, 300), container).x).toBe(3);
    expect(fitted([], box(203, 300), container).x).toBe(-3);
  });

  it("keeps the distance that two neighbours have, beyond them and between them", () => {
    const row = [box(0, 0), box(160, 0)];
    const beyond = fitted(row, box(323, 20));
    expect(beyond.x).toBe(-3);
    expect(beyond.guides.filter(({ kind }) => kind === "gap")).toEqual([
      { kind: "gap", axis: "x", at: 37.5, from: 100, to: 160 },
      { kind: "gap", axis: "x", at: 37.5, from: 260, to: 320 },
    ]);
    expect(fitted(row, box(-158, 20)).x).toBe(-2);
    expect(fitted([box(0, 0), box(400, 0)], box(204, 10, 90)).x).toBe(1);
  });

  it("does not count neighbours that are not in line with the box", () => {
    expect(fitted([box(0, 0), box(160, 0)], box(323, 90)).x).toBe(0);
  });

  it("never shifts further than it reaches, and ends on what it shows", () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 8 }), rect, (siblings, moved) => {
        const index = snapIndex(siblings, moved);
        const { x, y, guides } = snap(index, moved, REACH);
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(REACH);
        const after = { ...moved, x: moved.x + x, y: moved.y + y };
        for (const guide of guides) {
          if (guide.kind === "gap") continue;
          const [start, length] =
            guide.axis === "x" ? [after.x, after.width] : [after.y, after.height];
          const marks = [start, start + length / 2, start + length];
          expect(marks.some((mark) => Math.abs(mark - guide.at) < 0.02)).toBe(true);
        }
        // What is in place stays: another look shifts nothing along an axis with a guide.
        const again = snap(index, after, REACH);
        for (const axis of ["x", "y"] as const) {
          if (guides.some((guide) => guide.axis === axis && guide.kind === "line")) {
            expect(again[axis]).toBeCloseTo(0, 6);
          }
        }
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
