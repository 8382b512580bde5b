import type { DocumentHolder } from "../../shared/host/safe-keeping.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { tellHostError } from "./ask.ts";

/** A page that is loaded anew asks before the host has noticed that the one before is gone. */
const SECOND_TRY_MS = 500;

/** States that this window works on a file; when another one does, the diagram becomes read-only. */
export async function claimFile(
  { host }: Workspace,
  { document }: Editor,
  file: string,
): Promise<void> {
  const ask = () => host.call("documents.claim", { file, takeOver: false });
  let answer = await ask();
  if (answer.ok && answer.value.outcome === "held-by-other") {
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    answer = await ask();
  }
  // Without an answer nobody is known to hold it; a save still never replaces another's unseen.
  const holder = answer.ok && answer.value.outcome === "held-by-other" ? answer.value.holder : null;
  if (document.getState().file?.token === file) document.setState({ holder });
}

/** Makes this window the one that edits the file. The other one becomes read-only. */
export async function takeOver(workspace: Workspace, { document }: Editor): Promise<void> {
  const { file } = document.getState();
  if (!file) return;
  const input = { file: file.token, takeOver: true };
  const answer = await workspace.host.call("documents.claim", input);
  if (!answer.ok) return tellHostError(workspace, answer.error);
  document.setState({ holder: null });
}

/** Who has the file, as a part of a sentence. */
export function holderText({ place, machine }: DocumentHolder, t: Translate): string {
  if (machine !== null) return t("safeKeeping.holder.machine", { machine });
  return t(`safeKeeping.holder.${place}`);
}
