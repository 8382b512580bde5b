import { rungOf } from "../../shared/templates/rung-of.ts";
import { followFindings } from "../analysis/analysis-client.ts";
import { startRulesWorker, startThoroughWorker } from "../analysis/start-worker.ts";
import { localDay } from "../analysis/today.ts";
import {
  joinSurroundings,
  surroundingsOf,
  withSurroundings,
} from "../../shared/catalog/surroundings.ts";
import { createDocumentStore, type DocumentOrigin } from "../state/document-store.ts";
import { createFindingsStore } from "../state/findings-store.ts";
import { createViewStore } from "../state/view-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";

let opened = 0;

/** What is recorded of diagrams in this window is named after it. */
const WINDOW = crypto.randomUUID();

/** Whether a draft is of this very window: what it still edits, or has let go. */
export const isOwnDraft = (draft: string): boolean => draft.startsWith(WINDOW);

/** Opens a diagram in an editor of its own, in place of the one that was open. */
export function openEditor(workspace: Workspace, origin: DocumentOrigin): Editor {
  opened += 1;
  const { diagram } = origin;
  const around = joinSurroundings(workspace.icons, surroundingsOf(diagram));
  const surrounded = around ? withSurroundings(diagram, around) : diagram;
  const document = createDocumentStore({ ...origin, diagram: surrounded });
  const findings = createFindingsStore();
  const stop = followFindings(
    { document, findings, today: () => localDay() },
    startRulesWorker(),
    startThoroughWorker(),
  );
  const editor: Editor = {
    id: `editor-${opened}`,
    draft: `${WINDOW}-${opened}`,
    document,
    view: createViewStore(rungOf(origin.diagram)),
    findings,
    close: stop,
  };
  const { active } = workspace.store.getState();
  active?.close();
  workspace.store.setState({ editors: [editor], active: editor });
  editor.view.setState({ reveal: { ids: [] } });
  return editor;
}

/** Closes the open diagram; the start screen takes its place. */
export function closeEditor(workspace: Workspace): void {
  workspace.store.getState().active?.close();
  workspace.store.setState({ editors: [], active: null });
}
