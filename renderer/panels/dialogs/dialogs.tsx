import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import { FileDialog } from "./file-dialog.tsx";
import { QuestionDialog } from "./question-dialog.tsx";
import { Toasts } from "./toasts.tsx";

/** Everything the window asks and tells over its panels. */
export function Dialogs() {
  const { dialogs } = useWorkspace();
  const question = useStore(dialogs, (state) => state.question);
  const request = useStore(dialogs, (state) => state.fileRequest);
  return (
    <>
      {request && <FileDialog key={request.purpose} request={request} />}
      {question && <QuestionDialog key={question.title + question.text} question={question} />}
      <Toasts />
    </>
  );
}
