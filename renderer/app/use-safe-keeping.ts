import { useCallback, useEffect, useRef } from "react";
import { keepSafe, type SafeKeeping } from "../documents/journal-keep.ts";
import { listDrafts } from "../documents/recovery.ts";
import type { Workspace } from "../state/workspace.ts";

/**
 * Keeps the open diagram safe as long as the window is there. A window that starts with a file open asks
 * about recovered work in a dialog: its user does not see the start screen.
 *
 * @returns what is called when the user lets the unsaved work go with the window
 */
export function useSafeKeeping(workspace: Workspace): () => Promise<void> {
  const keeping = useRef<SafeKeeping | null>(null);
  useEffect(() => {
    const kept = keepSafe(workspace);
    keeping.current = kept;
    return () => kept.stop();
  }, [workspace]);
  useEffect(() => {
    if (!workspace.description.openAtStart) return;
    const offer = async () => {
      const drafts = await listDrafts(workspace);
      if (drafts.length > 0) workspace.dialogs.setState({ open: "recovery" });
    };
    void offer();
  }, [workspace]);
  return useCallback(async () => keeping.current?.letGo(), []);
}
