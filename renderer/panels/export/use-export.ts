import { useEffect, useRef, useState } from "react";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { tellProblem, textsOf } from "../../documents/ask.ts";
import type { ExportChoices } from "../../documents/export-choices.ts";
import { exportDocument, prepareExport } from "../../documents/export-document.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";

/** What is done by itself in less time needs no progress bar. */
const PATIENCE_MS = 500;

interface RunningExport {
  readonly running: boolean;
  /** How much is done, once it takes long enough to tell. */
  readonly share: number | null;
  start(choices: ExportChoices): Promise<void>;
  /** Ends it; nothing is written. */
  cancel(): void;
}

/** One export at a time; leaving the dialog ends it. */
export function useExport(editor: Editor): RunningExport {
  const workspace = useWorkspace();
  const [running, setRunning] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    prepareExport();
    return () => work.current?.abort();
  }, []);
  return {
    running,
    share,
    async start(choices) {
      const { signal } = (work.current = new AbortController());
      let done = 0;
      const patience = setTimeout(() => setShare(done), PATIENCE_MS);
      setRunning(true);
      try {
        await loadTexts(choices.language);
        await exportDocument(workspace, editor, choices, {
          signal,
          progress: (now) => {
            done = now;
            setShare((before) => (before === null ? null : now));
          },
        });
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        await tellProblem(workspace, textsOf(workspace)("app.exportFailed", { problem }));
      } finally {
        clearTimeout(patience);
        setShare(null);
        setRunning(false);
      }
    },
    cancel: () => work.current?.abort(),
  };
}
