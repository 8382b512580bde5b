import { useCallback, useEffect, useRef } from "react";
import { keepSafe, type SafeKeeping } from "../documents/journal-keep.ts";
import { listDrafts } from "../documents/recovery.ts";
import { rememberSession } from "../documents/session.ts";
import type { Workspace } from "../state/workspace.ts";

/**
 * Keeps the open diagrams safe as long as the window is there, and remembers which they are. A window that
 * starts with a file open asks about recovered work in a dialog: its user does not see the start screen.
 *
 * @returns what is called when the user lets the unsaved work go with the window
 */
export function useSafeKeeping(workspace: Workspace): () => Promise<void> {
  const keeping = useRef<SafeKeeping | null>(null);
  useEffect(() => {
    const kept = keepSafe(workspace);
    keeping.current = kept;
    const forget = rememberSession(workspace);
    return () => {
      kept.stop();
      forget();
    };
  }, [workspace]);
  useEffect(() => {
    const { description, store } = workspace;
    if (!description.openAtStart && store.getState().editors.length === 0) return;
    const offer = async () => {
      const drafts = await listDrafts(workspace);
      if (drafts.length > 0) workspace.dialogs.setState({ open: "recovery" });
    };
    void offer();
  }, [workspace]);
  return useCallback(async () => keeping.current?.letGo(), []);
}
