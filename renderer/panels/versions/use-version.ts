import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { followFindings } from "../../analysis/analysis-client.ts";
import { startRulesWorker, startThoroughWorker } from "../../analysis/start-worker.ts";
import { localDay } from "../../analysis/today.ts";
import { readGeneration, type ReadGeneration } from "../../documents/generations.ts";
import { useEditor, useWorkspace } from "../../hooks/workspace-context.tsx";
import { createDocumentStore } from "../../state/document-store.ts";
import { createFindingsStore } from "../../state/findings-store.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

/** An earlier version by its id; null until it is read. */
export function useVersion(id: string): ReadGeneration | null {
  const workspace = useWorkspace();
  const editor = useEditor();
  const [version, setVersion] = useState<ReadGeneration | null>(null);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const found = await readGeneration(workspace, editor, id);
      if (!stale) setVersion(found);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [workspace, editor, id]);
  return version;
}

/** What the rules find in a diagram that is only looked at; null until they have answered. */
export function useFindingsIn(diagram: Diagram): readonly Finding[] | null {
  const [findings] = useState(createFindingsStore);
  useEffect(() => {
    const document = createDocumentStore({ diagram });
    const following = { document, findings, today: () => localDay() };
    return followFindings(following, startRulesWorker(), startThoroughWorker());
  }, [diagram, findings]);
  return useStore(findings, (state) => (state.diagram === diagram ? state.findings : null));
}
