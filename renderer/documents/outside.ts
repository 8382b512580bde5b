import type { OpenedDocument } from "../../shared/host/contract.ts";
import type { WatchedState } from "../../shared/host/safe-keeping.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { surroundingsOf } from "../../shared/catalog/surroundings.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { diagramOf, isUnsaved } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";

/** What to do about how the file of an editor stands now. */
export async function meetOutside(
  workspace: Workspace,
  editor: Editor,
  { state, version }: WatchedState,
): Promise<void> {
  const known = editor.document.getState();
  if (!known.file) return;
  if (state === "gone") {
    meetGone(workspace, editor);
    return;
  }
  if (version === known.version || version === known.outside?.version) return;
  const answer = await workspace.host.call("documents.open", { file: known.file.token });
  if (!answer.ok) return;
  meetText(workspace, editor, answer.value);
}

/** The diagram stays; a copy of what was saved is the base of a merge, should the file come back. */
function meetGone(workspace: Workspace, editor: Editor): void {
  const { file, version, saved } = editor.document.getState();
  if (!file || version === null) return;
  editor.document.setState({ version: null, saved: saved && { ...saved }, outside: null });
  notify(workspace, "error", textsOf(workspace)("safeKeeping.gone", { name: file.name }));
}

/**
 * Meets what another program wrote. Nothing here is unsaved: loaded quietly. Otherwise the user is asked.
 *
 * @returns false for a text that is no diagram, which the user is told
 */
export function meetText(
  workspace: Workspace,
  { document }: Pick<Editor, "document">,
  { text, version, file }: Pick<OpenedDocument, "text" | "version" | "file">,
): boolean {
  const state = document.getState();
  if (state.file?.token !== file.token || version === state.version) return true;
  const t = textsOf(workspace);
  const { name } = file;
  const parsed = parseDiagram(text, parseContext(catalog, surroundingsOf(diagramOf(state))));
  if (!parsed.ok) {
    const problem = describeDocumentError(parsed.error, t);
    notify(workspace, "error", t("safeKeeping.unreadableOutside", { name, problem }));
    return false;
  }
  const diagram = parsed.value;
  if (isUnsaved(state)) {
    document.setState({ outside: { diagram, version } });
    return true;
  }
  document.adopt("safeKeeping.steps.reload", diagram, { diagram, version });
  notify(workspace, "info", t("safeKeeping.reloaded", { name }));
  return true;
}
