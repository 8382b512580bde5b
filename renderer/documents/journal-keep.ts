import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";
import { keepJournal, type Journal } from "./journal.ts";
import { followFile, type InTurn } from "./outside-follow.ts";

/** The care for the open diagrams: nothing that is drawn is lost. */
export interface SafeKeeping {
  /** The user said that the unsaved work may go with the window. */
  letGo(): Promise<void>;
  stop(): void;
}

/** The care for one diagram. */
interface Kept {
  readonly journal: Journal;
  /** Lets go of its file. */
  leave(): void;
}

/** Records, watches and claims every open diagram, in focus or not, until `stop`. */
export function keepSafe(workspace: Workspace): SafeKeeping {
  const kept = new Map<Editor, Kept>();
  const inTurn = oneByOne();

  const begin = (editor: Editor): Kept => {
    const journal = keepJournal(workspace.host, editor, (error) => {
      const t = textsOf(workspace);
      const problem = hostErrorSentence(error, t);
      notify(workspace, "error", t("safeKeeping.notRecorded", { problem }));
    });
    return { journal, leave: followFile(workspace, editor, inTurn) };
  };
  const follow = (): void => {
    const { editors } = workspace.store.getState();
    // First what is closed: recovered work takes the file over from the diagram that it replaces.
    for (const [editor, { journal, leave }] of [...kept]) {
      if (editors.includes(editor)) continue;
      kept.delete(editor);
      leave();
      // An editor is closed or replaced only after its work was saved or let go.
      void journal.end();
    }
    for (const editor of editors) if (!kept.has(editor)) kept.set(editor, begin(editor));
  };
  const flush = (): void => kept.forEach(({ journal }) => void journal.flush());
  const onHide = (): void => {
    if (document.visibilityState === "hidden") flush();
  };
  const unsubscribe = workspace.store.subscribe(follow);
  document.addEventListener("visibilitychange", onHide);
  window.addEventListener("pagehide", flush);
  window.addEventListener("blur", flush);
  follow();
  return {
    letGo: async () => {
      await Promise.all([...kept.values()].map(({ journal }) => journal.end()));
    },
    stop: () => {
      unsubscribe();
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("blur", flush);
      kept.forEach(({ leave }) => leave());
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
