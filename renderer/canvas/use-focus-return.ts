import { useEffect } from "react";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import type { Editor } from "../state/workspace.ts";

/**
 * The keyboard follows the selection, and is never lost: when what had the focus goes (a dialog, a
 * thought-through failure), the selected element has it, else the canvas.
 */
export function useFocusReturn({ view }: Editor): void {
  const { dialogs } = useWorkspace();
  useEffect(() => {
    let frame = 0;
    const after = (work: () => void) => {
      cancelAnimationFrame(frame);
      // The page shows it with the next frame; a dialog that closes gives the focus back in that time.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(work)));
    };
    const stops = [
      view.subscribe((now, before) => {
        const ended = before.simulation !== null && now.simulation === null;
        if (now.selection !== before.selection || ended) {
          after(() => isOnCanvas() && focusSelected(view.getState().selection));
        }
      }),
      dialogs.subscribe((now, before) => {
        const closed =
          (before.open !== null && now.open === null) ||
          (before.question !== null && now.question === null) ||
          (before.fileRequest !== null && now.fileRequest === null);
        if (closed) after(() => isLost() && focusSelected(view.getState().selection));
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
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

/** Gives the one selected element the keyboard, else the canvas as a whole. */
function focusSelected(selection: ReadonlySet<string>): void {
  const [id, ...others] = selection;
  const selector = `.canvas :is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id ?? "")}"]`;
  const one = others.length === 0 ? document.querySelector<HTMLElement>(selector) : null;
  const canvas = document.querySelector<HTMLElement>(".canvas");
  if (canvas) canvas.tabIndex = -1;
  (one ?? canvas)?.focus({ preventScroll: true });
}
