import { useEffect } from "react";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import type { Editor } from "../state/workspace.ts";
import { focusableCanvas, isFocusLost } from "../ui/focus.ts";

/** In frames: how long a closing dialog is waited for, and what it then takes to give the focus back. */
const LONGEST_CLOSING = 60;
const SETTLING = 3;
/** In frames: how long the view may take to move to what is out of sight, and so not on the page. */
const LONGEST_COMING = 60;

/**
 * The keyboard follows the selection, and is never lost: when what had the focus goes (a dialog, a
 * thought-through failure), the selected element has it, else the canvas.
 */
export function useFocusReturn({ view }: Editor): void {
  const { dialogs } = useWorkspace();
  useEffect(() => {
    let frame = 0;
    const begin = () => {
      cancelAnimationFrame(frame);
      const steps = returning(() => view.getState().selection);
      const next = () => {
        if (!steps.next().done) frame = requestAnimationFrame(next);
      };
      frame = requestAnimationFrame(next);
    };
    const stops = [
      view.subscribe((now, before) => {
        const ended = before.simulation !== null && now.simulation === null;
        if (now.selection !== before.selection || ended) begin();
      }),
      dialogs.subscribe((now, before) => {
        const closed =
          (before.open !== null && now.open === null) ||
          (before.question !== null && now.question === null) ||
          (before.fileRequest !== null && now.fileRequest === null);
        if (closed) begin();
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [view, dialogs]);
}

/** Gives the focus back in steps of one frame each. */
function* returning(selection: () => ReadonlySet<string>): Generator<undefined, void> {
  const isOpen = () => document.querySelector("[role='dialog']") !== null;
  for (let frames = 0; isOpen() && frames < LONGEST_CLOSING; frames++) yield;
  // A dialog that closes gives the focus back a moment after it has gone from the page.
  for (let frames = 0; frames < SETTLING; frames++) yield;
  if (!isOnCanvas()) return;
  const canvas = focusableCanvas();
  (elementOf(selection()) ?? canvas)?.focus({ preventScroll: true });
  // What is out of sight is drawn once the view has moved there.
  const isComing = () => document.activeElement === canvas && selection().size === 1;
  for (let frames = 0; isComing() && frames < LONGEST_COMING; frames++) {
    yield;
    if (isComing()) elementOf(selection())?.focus({ preventScroll: true });
  }
}

/** Whether the keyboard is with the canvas, and not in a field or list of it. */
function isOnCanvas(): boolean {
  const active = document.activeElement;
  if (isFocusLost() || !active) return true;
  return (
    active.closest(".canvas") !== null &&
    !active.closest("input, textarea, button, [role='listbox']")
  );
}

/** The one selected element, if it is on the page. */
function elementOf([id, ...others]: ReadonlySet<string>): HTMLElement | null {
  if (id === undefined || others.length > 0) return null;
  const selector = `.canvas :is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id)}"]`;
  return document.querySelector<HTMLElement>(selector);
}
