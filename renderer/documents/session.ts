import { MOST_OPEN_FILES, type CapabilityInput } from "../../shared/host/contract.ts";
import type { Editor, Workspace, WorkspaceState } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";
import { editorOf, openEditor, showEditor } from "./editors.ts";
import { readFile } from "./open-document.ts";

/** A page that is loaded anew asks before the host has noticed that the one before is gone. */
const SECOND_TRY_MS = 500;

/**
 * Opens what was open the last time, but for what another window works on. What cannot be opened is told
 * in one sentence; recovered work is another matter.
 *
 * @param anew whether this page takes the place of one that was there a moment ago
 */
export async function restoreSession(workspace: Workspace, anew: boolean): Promise<void> {
  const { host } = workspace;
  let answer = await host.call("session.get", {});
  if (anew && answer.ok && answer.value.held > 0) {
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    answer = await host.call("session.get", {});
  }
  if (!answer.ok) return;
  const { files, active } = answer.value;
  const read = await Promise.all(files.map(({ token }) => readFile(workspace, token)));
  const lost: string[] = [];
  for (const [index, { token, name }] of files.entries()) {
    const one = read[index];
    if (!one || !("origin" in one)) lost.push(name);
    else if (!editorOf(workspace, token)) openEditor(workspace, one.origin, { behind: true });
  }
  const { editors, active: shown } = workspace.store.getState();
  // What the user has opened meanwhile stays in focus.
  const focus = (active === null ? undefined : editorOf(workspace, active)) ?? editors[0];
  if (!shown && focus) showEditor(workspace, focus);
  if (lost.length === 0) return;
  const names = lost.join(", ");
  notify(workspace, "error", textsOf(workspace)("tabs.notRestored", { names }));
}

/**
 * Tells the host what is open whenever that changes, for the next start.
 *
 * @returns the function that stops it
 */
export function rememberSession({ host, store }: Workspace): () => void {
  // A window with nothing in it says nothing: what another one has open stays remembered.
  let told = JSON.stringify({ files: [], active: null });
  let work: Promise<unknown> = Promise.resolve();
  let stops: (() => void)[] = [];
  let followed: readonly Editor[] = [];
  const tell = (): void => {
    const session = sessionOf(store.getState());
    const text = JSON.stringify(session);
    if (text === told) return;
    told = text;
    // One after the other, or an older one might be the last.
    work = work.then(() => host.call("session.set", session)).catch(() => undefined);
  };
  const follow = (): void => {
    const { editors } = store.getState();
    if (editors !== followed) {
      followed = editors;
      stops.forEach((stop) => stop());
      stops = editors.map(({ document }) =>
        document.subscribe((now, before) => {
          if (now.file !== before.file) tell();
        }),
      );
    }
    tell();
  };
  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    stops.forEach((stop) => stop());
  };
}

/** What was never saved has no file to be opened again; the recovered work has it. */
function sessionOf({ editors, active }: WorkspaceState): CapabilityInput<"session.set"> {
  const tokenOf = ({ document }: Editor) => document.getState().file?.token;
  return {
    files: editors.flatMap((editor) => tokenOf(editor) ?? []).slice(0, MOST_OPEN_FILES),
    active: (active && tokenOf(active)) ?? null,
  };
}
