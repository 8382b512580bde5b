import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { glide } from "../../../renderer/documents/glide.ts";
import { createViewStore } from "../../../renderer/state/view-store.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const before = sketch({ nodes: { a: "vm", b: "vm" } });
const moved: Diagram = {
  ...before,
  nodes: before.nodes.map((node) =>
    node.id === "a"
      ? { ...node, position: { x: node.position.x + 100, y: node.position.y } }
      : node,
  ),
};
const xOfA = before.nodes.find(({ id }) => id === "a")?.position.x ?? 0;

/** A window whose frames and clock are turned by hand. */
function fakeWindow(reduced: boolean) {
  const frames: ((now: number) => void)[] = [];
  const listeners = new Map<string, () => void>();
  let now = 1_000;
  vi.stubGlobal("matchMedia", () => ({ matches: reduced }));
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("performance", { now: () => now });
  vi.stubGlobal("requestAnimationFrame", (step: (at: number) => void) => frames.push(step));
  vi.stubGlobal("cancelAnimationFrame", () => (frames.length = 0));
  vi.stubGlobal("window", {
    addEventListener: (event: string, listen: () => void) => listeners.set(event, listen),
    removeEventListener: (event: string) => listeners.delete(event),
  });
  return {
    listeners,
    frame: (after: number) => {
      now += after;
      frames.shift()?.(now);
    },
    press: () => listeners.get("keydown")?.(),
  };
}

describe("gliding to new places", () => {
  let view = createViewStore();
  beforeEach(() => (view = createViewStore()));
  afterEach(() => void vi.unstubAllGlobals());

  it("begins where things stood, goes on towards where they stand now, and lets go", async () => {
    const { frame, listeners } = fakeWindow(false);
    const done = glide(view, before, moved);
    const at = () => view.getState().dragged.get("a")?.x ?? Number.NaN;
    expect(at()).toBe(xOfA);
    frame(100);
    const first = at();
    expect(first).toBeGreaterThan(xOfA);
    frame(100);
    expect(at()).toBeGreaterThan(first);
    expect(at()).toBeLessThan(xOfA + 100);
    frame(100);
    await done;
    expect(view.getState().dragged.size).toBe(0);
    expect(listeners.size).toBe(0);
  });

  it("moves only what has another place", () => {
    fakeWindow(false);
    void glide(view, before, moved);
    expect([...view.getState().dragged.keys()]).toEqual(["a"]);
  });

  it("is over as soon as the user does anything", async () => {
    const { frame, press } = fakeWindow(false);
    const done = glide(view, before, moved);
    frame(50);
    press();
    await done;
    expect(view.getState().dragged.size).toBe(0);
  });

  it("does not happen for those who want little motion, nor when nothing moved", async () => {
    fakeWindow(true);
    await glide(view, before, moved);
    fakeWindow(false);
    await glide(view, before, before);
    expect(view.getState().dragged.size).toBe(0);
  });
});
