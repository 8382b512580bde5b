import { useCallback, type KeyboardEvent } from "react";
import { toggleFailing } from "../state/failing.ts";
import type { Editor } from "../state/workspace.ts";

/**
 * Keys on a focused element: Enter or Space selects it, as a click would; while a
 * failure is thought through, it fails or is whole again.
 */
export function useCanvasKeys(editor: Editor): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest(".react-flow__node, .react-flow__edge")?.getAttribute("data-id");
      if (!id || target?.closest("input, button")) return;
      event.preventDefault();
      event.stopPropagation();
      const { selection, simulation } = editor.view.getState();
      if (simulation) {
        toggleFailing(editor.view, id);
        editor.view.setState({ selection: new Set([id]) });
      } else if (event.key === "Enter" && selection.size === 1 && selection.has(id)) {
        editor.view.setState({ renaming: id });
      } else {
        editor.view.setState({ selection: new Set([id]) });
      }
    },
    [editor],
  );
}
