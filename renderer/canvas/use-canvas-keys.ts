import { useCallback, type KeyboardEvent } from "react";
import type { Editor } from "../state/workspace.ts";

/** Keys on a focused element: Enter or Space selects it, as a click would. */
export function useCanvasKeys(editor: Editor): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest(".react-flow__node, .react-flow__edge")?.getAttribute("data-id");
      if (!id || target?.closest("input, button")) return;
      event.preventDefault();
      event.stopPropagation();
      const { selection } = editor.view.getState();
      if (event.key === "Enter" && selection.size === 1 && selection.has(id)) {
        editor.view.setState({ renaming: id });
      } else {
        editor.view.setState({ selection: new Set([id]) });
      }
    },
    [editor],
  );
}
