import { useCallback, useEffect, useState } from "react";
import type { RecoverableDraft } from "../../../shared/host/safe-keeping.ts";
import { listDrafts } from "../../documents/recovery.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** The host may need a moment to notice that the window before has ended. */
const SECOND_LOOK_MS = 1500;

/** Work that can be recovered; null until it is known. */
export function useDrafts(): {
  readonly drafts: readonly RecoverableDraft[] | null;
  readonly refresh: () => Promise<void>;
} {
  const workspace = useWorkspace();
  const [drafts, setDrafts] = useState<readonly RecoverableDraft[] | null>(null);
  const refresh = useCallback(async () => setDrafts(await listDrafts(workspace)), [workspace]);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const listed = await listDrafts(workspace);
      if (!stale) setDrafts(listed);
    };
    void look();
    const timer = setTimeout(() => void look(), SECOND_LOOK_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [workspace]);
  return { drafts, refresh };
}
