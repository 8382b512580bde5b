import { rungOf } from "../../shared/templates/rung-of.ts";
import {
  joinSurroundings,
  surroundingsOf,
  withSurroundings,
} from "../../shared/catalog/surroundings.ts";
import {
  createDocumentStore,
  diagramOf,
  isUnsaved,
  type DocumentOrigin,
} from "../state/document-store.ts";
import { createFindingsStore } from "../state/findings-store.ts";
import { selectReturned } from "../state/select-returned.ts";
import { createStandingRoutes } from "../state/standing-routes.ts";
import { createViewStore } from "../state/view-store.ts";
import type { Editor, Workspace, WorkspaceState } from "../state/workspace.ts";

let opened = 0;

/** What is recorded of diagrams in this window is named after it. */
const WINDOW = crypto.randomUUID();

/** Whether a draft is of this very window: what it still edits, or has let go. */
export const isOwnDraft = (draft: string): boolean => draft.startsWith(WINDOW);

interface Placing {
  /** Takes the place of this one, which the caller has made sure may go. */
  readonly instead?: Editor | undefined;
  /** Leaves in focus what is. */
  readonly behind?: boolean;
}

/**
 * Opens a diagram in an editor of its own and shows it. An empty diagram that nobody touched makes room
 * for it; all others stay open.
 */
export function openEditor(
  workspace: Workspace,
  origin: DocumentOrigin,
  { instead, behind = false }: Placing = {},
): Editor {
  const editor = createEditor(workspace, origin);
  const { editors, active } = workspace.store.getState();
  const leaving = instead ?? (active && !behind && isBlank(active) ? active : null);
  const at = leaving ? editors.indexOf(leaving) : -1;
  workspace.store.setState({
    editors: at < 0 ? [...editors, editor] : editors.with(at, editor),
    active: behind ? active : editor,
  });
  editor.view.setState({ reveal: { ids: [] } });
  return editor;
}

function createEditor(workspace: Workspace, origin: DocumentOrigin): Editor {
  opened += 1;
  const { diagram } = origin;
  const around = joinSurroundings(workspace.icons, surroundingsOf(diagram));
  const surrounded = withSurroundings(diagram, around);
  const document = createDocumentStore({ ...origin, diagram: surrounded });
  const view = createViewStore(rungOf(diagram));
  selectReturned(document, view);
  return {
    id: `editor-${opened}`,
    draft: `${WINDOW}-${opened}`,
    document,
    view,
    findings: createFindingsStore(),
    routes: createStandingRoutes(),
  };
}

/** Whether there is nothing in it to keep: a new diagram as it was opened. */
function isBlank({ document }: Editor): boolean {
  const state = document.getState();
  const { nodes } = diagramOf(state);
  return !state.file && state.revision === 0 && nodes.length === 0 && !isUnsaved(state);
}

/** The editor that a file is open in. */
export function editorOf({ store }: Workspace, file: string): Editor | undefined {
  return store.getState().editors.find(({ document }) => document.getState().file?.token === file);
}

/** Whether there is more than one thing to show: diagrams, or the start screen beside them. */
export const isTabbed = ({ editors, active }: WorkspaceState): boolean =>
  editors.length > (active ? 1 : 0);

/** Shows an open diagram, or the start screen beside them for null. */
export function showEditor({ store }: Workspace, editor: Editor | null): void {
  if (store.getState().active !== editor) store.setState({ active: editor });
}

/**
 * Closes a diagram, whose work is saved or let go by now. Its neighbour is shown; without one the start
 * screen is.
 */
export function closeEditor({ store }: Workspace, editor: Editor): void {
  const { editors, active } = store.getState();
  const at = editors.indexOf(editor);
  if (at < 0) return;
  const left = editors.toSpliced(at, 1);
  const next = left[at] ?? left.at(-1) ?? null;
  store.setState({ editors: left, active: active === editor ? next : active });
}

/** The next tab, or the one before for a step of -1; after the last comes the first. */
export function stepEditor(workspace: Workspace, step: 1 | -1): void {
  const { editors, active } = workspace.store.getState();
  // The start screen's own tab is the last one.
  const at = active ? editors.indexOf(active) : editors.length;
  const count = editors.length + (active ? 0 : 1);
  const next = editors[(at + step + count) % count];
  if (next) showEditor(workspace, next);
}
