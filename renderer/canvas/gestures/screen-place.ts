import type { Point } from "../../../shared/model/schema.ts";

/** Where on the screen something about these elements is best shown: beside the first that is in view. */
export function besideElements(ids: Iterable<string>): Point {
  const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
  for (const id of ids) {
    const element = document.querySelector(`.canvas [data-id="${CSS.escape(id)}"]`);
    const box = element?.getBoundingClientRect();
    if (!box || !canvas) continue;
    const [x, y] = [box.right - Math.min(24, box.width / 2), box.top + box.height / 2];
    const inView = x >= canvas.left && x <= canvas.right && y >= canvas.top && y <= canvas.bottom;
    if (inView) return { x, y };
  }
  if (!canvas) return { x: 0, y: 0 };
  return { x: canvas.left + canvas.width / 2, y: canvas.top + canvas.height / 3 };
}

/** The middle of the canvas on the screen. */
export function middleOfCanvas(): Point {
  const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
  if (!canvas) return { x: 0, y: 0 };
  return { x: canvas.left + canvas.width / 2, y: canvas.top + canvas.height / 2 };
}

/** Whether the keyboard is in a field already: a click into it has closed what was over the canvas. */
export const isHeldElsewhere = (): boolean =>
  document.activeElement instanceof HTMLInputElement ||
  document.activeElement instanceof HTMLTextAreaElement ||
  document.activeElement instanceof HTMLSelectElement;

/**
 * Gives the keyboard back after something over the canvas has gone: to the one selected element, else to
 * what had it before.
 */
export function returnFocus(selection: ReadonlySet<string>, before: Element | null): void {
  const [id, ...others] = selection;
  const selected =
    id !== undefined && others.length === 0
      ? document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
      : null;
  const target = selected ?? (before instanceof HTMLElement && before.isConnected ? before : null);
  target?.focus({ preventScroll: true });
}
