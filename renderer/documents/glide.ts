import type { Diagram, DiagramNode, Point, Size } from "../../shared/model/schema.ts";
import type { ViewStore } from "../state/view-store.ts";

const DURATION_MS = 260;
/** More than this cannot be drawn in time for every frame: it jumps. */
const MOST_MOVING = 300;

interface Move {
  readonly id: string;
  readonly from: DiagramNode;
  readonly to: DiagramNode;
}

/**
 * Lets the canvas show how nodes go from their old places to their new ones. The document has changed
 * already: only the picture lags behind, and catches up at once when the user does anything.
 *
 * @returns when all stands where it belongs
 */
export function glide(view: ViewStore, before: Diagram, after: Diagram): Promise<void> {
  const moves = movesBetween(before, after);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden;
  if (still || moves.length === 0 || moves.length > MOST_MOVING) return Promise.resolve();
  return new Promise((resolve) => {
    const started = performance.now();
    let frame = 0;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      for (const event of INPUTS) window.removeEventListener(event, stop, true);
      view.setState({ dragged: new Map(), resized: new Map() });
      resolve();
    };
    const show = (now: number): void => {
      const part = Math.max(0, (now - started) / DURATION_MS);
      if (part >= 1) {
        stop();
        return;
      }
      view.setState(pictureAt(moves, easeOut(part)));
      frame = requestAnimationFrame(show);
    };
    for (const event of INPUTS) window.addEventListener(event, stop, true);
    show(started);
  });
}

const INPUTS = ["pointerdown", "keydown", "wheel", "paste"] as const;

function movesBetween(before: Diagram, after: Diagram): readonly Move[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.flatMap((to) => {
    const from = old.get(to.id);
    return from && from !== to ? [{ id: to.id, from, to }] : [];
  });
}

function pictureAt(moves: readonly Move[], part: number) {
  const between = (a: number, b: number): number => Math.round(a + (b - a) * part);
  const dragged = new Map<string, Point>();
  const resized = new Map<string, Size>();
  for (const { id, from, to } of moves) {
    const [a, b] = [from.position, to.position];
    dragged.set(id, { x: between(a.x, b.x), y: between(a.y, b.y) });
    if (!from.size || !to.size) continue;
    resized.set(id, {
      width: between(from.size.width, to.size.width),
      height: between(from.size.height, to.size.height),
    });
  }
  return { dragged, resized };
}

const easeOut = (part: number): number => 1 - (1 - part) ** 3;
