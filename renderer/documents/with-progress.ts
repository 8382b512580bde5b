import type { Workspace } from "../state/workspace.ts";
import { ask, textsOf } from "./ask.ts";

/** What takes less is not worth a word. */
const SHOWN_AFTER_MS = 300;

/** Work that may take long, and how it is stopped. */
export interface LongWork<T> {
  readonly result: Promise<T>;
  stop(): void;
}

/**
 * Waits for work; once that takes longer than a moment, says so over the window and lets the user stop it.
 *
 * @returns null when the user stopped it
 */
export async function withProgress<T>(
  workspace: Workspace,
  words: { readonly title: string; readonly text: string },
  work: LongWork<T>,
): Promise<T | null> {
  const { dialogs } = workspace;
  let close = (): void => undefined;
  const stopped = new Promise<null>((resolve) => {
    const timer = setTimeout(() => {
      // Another question has the word; the work goes on behind it.
      if (dialogs.getState().question) return;
      const cancel = { id: "cancel", label: textsOf(workspace)("layout.cancel") };
      void ask(workspace, { ...words, busy: true, buttons: [cancel] }).then(() => {
        work.stop();
        resolve(null);
      });
      const { question } = dialogs.getState();
      close = () => {
        if (dialogs.getState().question === question) dialogs.setState({ question: null });
      };
    }, SHOWN_AFTER_MS);
    close = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([work.result, stopped]);
  } finally {
    close();
  }
}
