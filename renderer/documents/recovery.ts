import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import type { RecoverableDraft, RecoveredDraft } from "../../shared/host/safe-keeping.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { repairDiagram } from "../../shared/model/repair.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { tellHostError, tellProblem, textsOf } from "./ask.ts";
import { mayDiscard } from "./discard.ts";
import { editorOf, isOwnDraft, openEditor } from "./editors.ts";
import { readVersion } from "./generations.ts";
import { joinEntries, wholeEntry } from "./journal-entry.ts";
import { kindsBeside } from "./kinds-beside.ts";

/** What a draft holds, as far as it can be read. */
export interface DraftContent {
  /** Null when nothing of it can be read as a diagram. */
  readonly diagram: Diagram | null;
  /** False when something of it is lost. */
  readonly intact: boolean;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** Work of windows that ended before it was saved, newest first. */
export async function listDrafts({ host }: Workspace): Promise<readonly RecoverableDraft[]> {
  const answer = await host.call("recovery.list", {});
  return answer.ok ? answer.value.filter(({ draft }) => !isOwnDraft(draft)) : [];
}

/** Reads a draft for showing. */
export async function readDraft(workspace: Workspace, draft: string): Promise<DraftContent> {
  const answer = await workspace.host.call("recovery.read", { draft });
  return answer.ok ? contentOf(workspace, answer.value) : { diagram: null, intact: false };
}

export async function discardDraft(workspace: Workspace, draft: string): Promise<void> {
  const answer = await workspace.host.call("recovery.discard", { draft });
  if (!answer.ok) await tellHostError(workspace, answer.error);
}

/**
 * Opens recovered work as an edited diagram on its file, if it had one.
 *
 * @returns whether it is open now
 */
export async function openDraft(workspace: Workspace, draft: string): Promise<boolean> {
  const answer = await workspace.host.call("recovery.read", { draft });
  if (!answer.ok) {
    await tellHostError(workspace, answer.error);
    return false;
  }
  const recovered = answer.value;
  const { diagram, problem = "" } = await contentOf(workspace, recovered);
  if (!diagram) {
    await tellProblem(workspace, textsOf(workspace)("safeKeeping.draftUnreadable", { problem }));
    return false;
  }
  // The file itself may be open already; the recovered work is the same diagram, further on.
  const instead = recovered.file ? editorOf(workspace, recovered.file.token) : undefined;
  if (instead && !(await mayDiscard(workspace, instead))) return false;
  await openRecovered(workspace, recovered, diagram, instead);
  return true;
}

async function openRecovered(
  workspace: Workspace,
  { draft, file, base, fileState }: RecoveredDraft,
  diagram: Diagram,
  instead: Editor | undefined,
): Promise<void> {
  const there = file !== null && fileState !== "gone";
  const onDisk = there && base !== null ? await readVersion(workspace, file.token, base) : null;
  const origin = {
    diagram,
    saved: false,
    ...(file && { file }),
    ...(there && base !== null && { version: base }),
    ...(onDisk && { onDisk }),
  };
  const editor = openEditor(workspace, origin, { instead });
  // The old record goes only when the new one is on disk.
  const entry = await wholeEntry(editor.draft, editor.document.getState());
  const recorded = await workspace.host.call("recovery.record", entry);
  if (recorded.ok) await workspace.host.call("recovery.discard", { draft });
}

async function contentOf(workspace: Workspace, read: RecoveredDraft): Promise<DraftContent> {
  const joined = joinEntries(read.text, read.patches);
  const intact = read.intact && joined.intact;
  const beside = read.file ? await kindsBeside(workspace, read.file.token) : undefined;
  const context = parseContext(catalog, beside);
  const surrounded = (diagram: Diagram) => withSurroundings(diagram, beside);
  const parsed = parseDiagram(joined.text, context);
  if (parsed.ok) return { diagram: surrounded(parsed.value), intact };
  const repaired = repairDiagram(joined.text, context);
  if (repaired.ok) return { diagram: surrounded(repaired.value.diagram), intact: false };
  const problem = describeDocumentError(parsed.error, textsOf(workspace));
  return { diagram: null, intact: false, problem };
}
