import { useEffect } from "react";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import type { Editor } from "../state/workspace.ts";

/** In frames: how long a closing dialog is waited for, and what it then takes to give the focus back. */
const LONGEST_CLOSING = 60;
const SETTLING = 3;

/**
 * The keyboard follows the selection, and is never lost: when what had the focus goes (a dialog, a
 * thought-through failure), the selected element has it, else the canvas.
 */
export function useFocusReturn({ view }: Editor): void {
  const { dialogs } = useWorkspace();
  useEffect(() => {
    let frame = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    /** A dialog that closes gives the focus back a moment after it has gone from the page. */
    const settle = (frames: number) => {
      const open = document.querySelector("[role='dialog']") !== null;
      if (open && frames < LONGEST_CLOSING) wait(frames + 1);
      else if (frames >= 0) wait(-SETTLING);
      else if (frames < -1) wait(frames + 1);
      else if (isOnCanvas() && !focusSelected(view.getState().selection)) {
        // It is drawn once it has come into view.
        clearTimeout(later);
        later = setTimeout(() => isOnCanvas() && focusSelected(view.getState().selection), 400);
      }
    };
    const wait = (frames: number) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => settle(frames));
    };
    const stops = [
      view.subscribe((now, before) => {
        const ended = before.simulation !== null && now.simulation === null;
        if (now.selection !== before.selection || ended) {
          wait(0);
        }
      }),
      dialogs.subscribe((now, before) => {
        const closed =
          (before.open !== null && now.open === null) ||
          (before.question !== null && now.question === null) ||
          (before.fileRequest !== null && now.fileRequest === null);
        if (closed) wait(0);
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      for (const stop of stops) stop();
    };
  }, [view, dialogs]);
}

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Whether the keyboard is with the canvas, and not in a field or list of it. */
function isOnCanvas(): boolean {
  const active = document.activeElement;
  if (isLost() || !active) return true;
  return active.closest(".canvas") !== null && !active.closest("input, button, [role='listbox']");
}

/**
 * Gives the one selected element the keyboard, else the canvas as a whole.
 *
 * @returns false when the one selected element is not on the page
 */
function focusSelected(selection: ReadonlySet<string>): boolean {
  const [id, ...others] = selection;
  const selector = `.canvas :is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id ?? "")}"]`;
  const one = others.length === 0 ? document.querySelector<HTMLElement>(selector) : null;
  const canvas = document.querySelector<HTMLElement>(".canvas");
  if (canvas) canvas.tabIndex = -1;
  (one ?? canvas)?.focus({ preventScroll: true });
  return one !== null || selection.size !== 1;
}
