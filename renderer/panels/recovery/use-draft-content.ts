import { useEffect, useState } from "react";
import { readDraft, type DraftContent } from "../../documents/recovery.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** What a draft holds; null until it is read. */
export function useDraftContent(draft: string): DraftContent | null {
  const workspace = useWorkspace();
  const [content, setContent] = useState<DraftContent | null>(null);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const found = await readDraft(workspace, draft);
      if (!stale) setContent(found);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [workspace, draft]);
  return content;
}
