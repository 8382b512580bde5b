import { useCallback, useEffect, type KeyboardEvent } from "react";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { askForKind } from "../state/ask-for-kind.ts";
import { toggleFailing } from "../state/failing.ts";
import type { Editor } from "../state/workspace.ts";
import { isComposing } from "../ui/keys.ts";
import { isModalOpen } from "../ui/modal-keys.ts";
import { useFocusReturn } from "./use-focus-return.ts";

/**
 * Keys on a focused element: Enter or Space selects it, as a click would; while a failure is thought
 * through, it fails or is whole again. The menu key opens its context menu.
 */
export function useCanvasKeys(editor: Editor): (event: KeyboardEvent) => void {
  useFocusReturn(editor);
  useTyping(editor);
  return useCallback(
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest(".react-flow__node, .react-flow__edge")?.getAttribute("data-id");
      if (!id || target?.closest("input, textarea, button")) return;
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

/** Whether a key pressed here is meant for the canvas: nothing else has the keyboard. */
function isForCanvas({ target }: globalThis.KeyboardEvent): boolean {
  if (!(target instanceof Element) || target === document.body) return true;
  return (
    target.closest(".canvas") !== null &&
    !target.closest("input, button, textarea, [role='listbox'], [role='menu'], [role='dialog']")
  );
}

/**
 * Typing on the canvas looks for a kind to place: the first letter opens the list and goes on into its
 * field by itself, from an input method too. A question mark shows the keys.
 */
function useTyping(editor: Editor): void {
  const { dialogs } = useWorkspace();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isForCanvas(event) || isBusy(editor)) return;
      if (isModalOpen() || dialogs.getState().open !== null) return;
      if (event.key === "?") {
        event.preventDefault();
        dialogs.setState({ open: "shortcuts" });
      } else if (isComposing(event) || /^[\p{L}\p{N}]$/u.test(event.key)) {
        askForKind(editor.view);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [editor, dialogs]);
}

/** Whether the canvas shows something that is not drawn on. */
function isBusy({ document, view }: Editor): boolean {
  const { picker, menuAt, renaming, simulation } = view.getState();
  const open = picker !== null || menuAt !== null || renaming !== null;
  return open || simulation !== null || document.getState().holder !== null;
}
