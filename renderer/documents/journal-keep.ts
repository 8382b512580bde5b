import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";
import { keepJournal, type Journal } from "./journal.ts";
import { followFile, type InTurn } from "./outside-follow.ts";

/** The care for whatever diagram is open: nothing that is drawn is lost. */
export interface SafeKeeping {
  /** The user said that the unsaved work may go with the window. */
  letGo(): Promise<void>;
  stop(): void;
}

/** Records, watches and claims the open diagram, whichever it is, until `stop`. */
export function keepSafe(workspace: Workspace): SafeKeeping {
  let kept: { readonly editor: Editor; readonly journal: Journal; end(): void } | null = null;
  const inTurn = oneByOne();

  const begin = (editor: Editor) => {
    const journal = keepJournal(workspace.host, editor, (error) => {
      const t = textsOf(workspace);
      const problem = hostErrorSentence(error, t);
      notify(workspace, "error", t("safeKeeping.notRecorded", { problem }));
    });
    return { editor, journal, end: followFile(workspace, editor, inTurn) };
  };
  const follow = (): void => {
    const { active } = workspace.store.getState();
    if (active === (kept?.editor ?? null)) return;
    kept?.end();
    // An editor is closed or replaced only after its work was saved or let go.
    void kept?.journal.end();
    kept = active && begin(active);
  };
  const flush = (): void => void kept?.journal.flush();
  const onHide = (): void => {
    if (document.visibilityState === "hidden") flush();
  };
  const unsubscribe = workspace.store.subscribe(follow);
  document.addEventListener("visibilitychange", onHide);
  window.addEventListener("pagehide", flush);
  window.addEventListener("blur", flush);
  follow();
  return {
    letGo: async () => kept?.journal.end(),
    stop: () => {
      unsubscribe();
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("blur", flush);
      kept?.end();
    },
  };
}

function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    // A failure is the host's and is told where it matters; the next task is another matter.
    last = last.then(task).catch(() => undefined);
  };
}
