import { useCallback, type KeyboardEvent } from "react";
import { toggleFailing } from "../state/failing.ts";
import type { Editor } from "../state/workspace.ts";

/**
 * Keys on a focused element: Enter or Space selects it, as a click would; while a failure is thought
 * through, it fails or is whole again. The menu key opens its context menu.
 */
export function useCanvasKeys(editor: Editor): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest(".react-flow__node, .react-flow__edge")?.getAttribute("data-id");
      if (!id || target?.closest("input, button")) return;
      const { selection, simulation } = editor.view.getState();
      const take = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      const selected = selection.has(id);
      if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
        take();
        if (!selected) editor.view.setState({ selection: new Set([id]) });
        editor.view.setState({ menuAt: "selection" });
        return;
      }
      if (event.key !== "Enter" && event.key !== " ") return;
      const only = selected && selection.size === 1;
      // Held over what is selected already, Space moves the page.
      if (event.key === " " && only && !simulation) return;
      take();
      if (simulation) {
        toggleFailing(editor.view, id);
        editor.view.setState({ selection: new Set([id]) });
      } else if (event.key === "Enter" && only) {
        editor.view.setState({ renaming: id });
      } else {
        editor.view.setState({ selection: new Set([id]) });
      }
    },
    [editor],
  );
}
