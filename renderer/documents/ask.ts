import type { FileHandle } from "../../shared/host/contract.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import type { HostError } from "../../shared/host/contract.ts";
import { translator, type Translate } from "../../shared/i18n/translate.ts";
import type { FileRequest, Question, Toast } from "../state/dialog-store.ts";
import type { Workspace } from "../state/workspace.ts";

/** Texts in the language of the window, for code outside React. */
export function textsOf(workspace: Workspace): Translate {
  return translator(workspace.preferences.getState().language);
}

/** Asks a question over the window; answers with the button's id, or null when dismissed. */
export function ask(
  { dialogs }: Workspace,
  question: Omit<Question, "answer">,
): Promise<string | null> {
  return new Promise((resolve) => {
    dialogs.setState({
      question: {
        ...question,
        answer: (button) => {
          dialogs.setState({ question: null });
          resolve(button);
        },
      },
    });
  });
}

/** Tells one problem in one sentence, with further lines where there are any. */
export async function tellProblem(
  workspace: Workspace,
  text: string,
  details: readonly string[] = [],
): Promise<void> {
  const t = textsOf(workspace);
  await ask(workspace, {
    title: t("app.problemTitle"),
    text,
    details,
    buttons: [{ id: "ok", label: t("app.ok"), tone: "primary" }],
  });
}

export function tellHostError(workspace: Workspace, error: HostError): Promise<void> {
  return tellProblem(workspace, hostErrorSentence(error, textsOf(workspace)));
}

const TOAST_MS = 5000;
let toasts = 0;

/** Shows a short notice that goes by itself. */
export function notify({ dialogs }: Workspace, tone: Toast["tone"], text: string): void {
  toasts += 1;
  const toast: Toast = { id: toasts, tone, text };
  dialogs.setState((state) => ({ toasts: [...state.toasts, toast] }));
  setTimeout(() => {
    dialogs.setState((state) => ({ toasts: state.toasts.filter(({ id }) => id !== toast.id) }));
  }, TOAST_MS);
}

/** Lets the user choose a file, in the system's dialog or in one that the window draws. */
export async function chooseFile(
  workspace: Workspace,
  request: Omit<FileRequest, "answer">,
): Promise<FileHandle | null> {
  if (workspace.description.dialogs === "drawn") {
    return new Promise((resolve) => {
      workspace.dialogs.setState({
        fileRequest: {
          ...request,
          answer: (choice) => {
            workspace.dialogs.setState({ fileRequest: null });
            resolve(choice);
          },
        },
      });
    });
  }
  const [extension = "lintel"] = request.extensions;
  const answer =
    request.purpose === "open"
      ? await workspace.host.call("files.chooseOpen", { extensions: [...request.extensions] })
      : await workspace.host.call("files.chooseSave", {
          suggestedName: request.suggestedName,
          extension,
        });
  if (answer.ok) return answer.value;
  await tellHostError(workspace, answer.error);
  return null;
}
