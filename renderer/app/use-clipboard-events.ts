import { useEffect } from "react";
import { copySelection, cutSelection, pasteText } from "../documents/clipboard.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { isModalOpen } from "../ui/modal-keys.ts";

const FIELDS = "input, textarea, [contenteditable='true'], [role='dialog']";

/** Copy, cut and paste by the system's own keys, which need no permission. Text fields keep theirs. */
export function useClipboardEvents(workspace: Workspace): void {
  useEffect(() => {
    const editorFor = (event: ClipboardEvent): Editor | null =>
      isModalOpen() || (event.target instanceof Element && event.target.closest(FIELDS))
        ? null
        : workspace.store.getState().active;
    const give = (take: (editor: Editor) => string | null) => (event: ClipboardEvent) => {
      const editor = editorFor(event);
      // Text that the user marked on the page, in a finding for one, is what they mean to copy.
      if (!editor || !(document.getSelection()?.isCollapsed ?? true)) return;
      const text = take(editor);
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    const onCopy = give(copySelection);
    const onCut = give(cutSelection);
    const onPaste = (event: ClipboardEvent) => {
      const editor = editorFor(event);
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!editor || text === "") return;
      event.preventDefault();
      pasteText(workspace, editor, text);
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("cut", onCut);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("cut", onCut);
      document.removeEventListener("paste", onPaste);
    };
  }, [workspace]);
}
