import { useEffect, useRef } from "react";
import type { Editor } from "../state/workspace.ts";
import { focusableCanvas, isFocusLost } from "../ui/focus.ts";

/** In frames: how long a diagram may take until its canvas is on the page. */
const LONGEST_COMING = 60;

/** When another diagram is shown and the keyboard was in the one before, its canvas has the keyboard. */
export function useShownFocus(active: Editor | null): void {
  const shown = useRef(active);
  useEffect(() => {
    const before = shown.current;
    shown.current = active;
    if (!before || !active || before === active) return;
    let frame = 0;
    const look = (left: number): void => {
      const canvas = focusableCanvas();
      if (!canvas && left > 0) frame = requestAnimationFrame(() => look(left - 1));
      if (isFocusLost()) canvas?.focus({ preventScroll: true });
    };
    look(LONGEST_COMING);
    return () => cancelAnimationFrame(frame);
  }, [active]);
}
