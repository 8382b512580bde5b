import type { FileHandle, SaveOutcome } from "../../shared/host/contract.ts";
import { canonicalPieces } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { inSlices } from "../host/in-slices.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { ask, chooseFile, notify, tellHostError, tellProblem, textsOf } from "./ask.ts";
import { carryKinds, surround } from "./carry-kinds.ts";
import { editorOf } from "./editors.ts";
import { kindsBeside } from "./kinds-beside.ts";
import { meetText } from "./outside.ts";

/** The save under way, or the last one, of each diagram. */
const saves = new WeakMap<Editor, Promise<boolean>>();

/**
 * One after the other: a save writes over the version that the one before it has left, and what is
 * written last is what was there last.
 */
function inTurn(editor: Editor, save: () => Promise<boolean>): Promise<boolean> {
  const before = saves.get(editor) ?? Promise.resolve(true);
  const mine = before.then(save, save);
  saves.set(editor, mine);
  return mine;
}

/**
 * Saves a diagram to its file, or to one the user chooses when it has none yet.
 *
 * @returns whether it is saved now
 */
export function saveDocument(workspace: Workspace, editor: Editor): Promise<boolean> {
  return inTurn(editor, async () => {
    const { file, version, holder } = editor.document.getState();
    if (!file || holder) return saveElsewhere(workspace, editor);
    return write(workspace, editor, file, version);
  });
}

/** Saves under a name the user chooses. What stands there may be replaced: the dialog has asked. */
export function saveDocumentAs(workspace: Workspace, editor: Editor): Promise<boolean> {
  return inTurn(editor, () => saveElsewhere(workspace, editor));
}

async function saveElsewhere(workspace: Workspace, editor: Editor): Promise<boolean> {
  const file = await chooseFile(workspace, {
    purpose: "save",
    suggestedName: suggestedName(workspace, editor),
    extensions: ["lintel"],
  });
  if (!file) return false;
  const other = editorOf(workspace, file.token);
  if (other && other !== editor) {
    const t = textsOf(workspace);
    await tellProblem(workspace, t("tabs.openElsewhere", { name: file.name }));
    return false;
  }
  const beside = await kindsBeside(workspace, file.token);
  carryKinds(workspace, editor, beside);
  const saved = await write(workspace, editor, file, null);
  if (saved) surround(workspace, editor, beside);
  return saved;
}

async function write(
  workspace: Workspace,
  editor: Editor,
  file: FileHandle,
  expected: string | null,
): Promise<boolean> {
  const state = editor.document.getState();
  const diagram = diagramOf(state);
  const answer = await workspace.host.call("documents.save", {
    file: file.token,
    text: (await inSlices(canonicalPieces(diagram))).join(""),
    expected,
    draft: { id: editor.draft, revision: state.revision },
  });
  if (!answer.ok) {
    await tellHostError(workspace, answer.error);
    return false;
  }
  return settle(workspace, editor, diagram, file, answer.value);
}

async function settle(
  workspace: Workspace,
  editor: Editor,
  diagram: Diagram,
  file: FileHandle,
  outcome: SaveOutcome,
): Promise<boolean> {
  const t = textsOf(workspace);
  if (outcome.outcome === "saved") {
    editor.document.markSaved(diagram, outcome.file, outcome.version);
    notify(workspace, "success", t("app.savedAs", { name: outcome.file.name }));
    return true;
  }
  // What can be read is compared side by side; the window asks as soon as it is stated.
  if (meetText(workspace, editor, { ...outcome, file })) return false;
  const choice = await ask(workspace, {
    title: t("app.changedOutsideTitle"),
    text: t("app.changedOutsideText", { name: file.name }),
    buttons: [
      { id: "cancel", label: t("app.cancel") },
      { id: "overwrite", label: t("app.overwrite"), tone: "danger" },
      { id: "other", label: t("app.saveAsOther"), tone: "primary" },
    ],
  });
  if (choice === "other") return saveElsewhere(workspace, editor);
  // What the user was told about may itself have been replaced since: expect exactly that version.
  if (choice === "overwrite") return write(workspace, editor, file, outcome.version);
  return false;
}

function suggestedName(workspace: Workspace, editor: Editor): string {
  const { file, history } = editor.document.getState();
  if (file) return file.name;
  const title = history.present.title ?? textsOf(workspace)("app.untitled");
  // Characters that file systems refuse or read as a path.
  return `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").trim() || "diagram"}.lintel`;
}
