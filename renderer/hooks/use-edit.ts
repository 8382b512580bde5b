import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Edit } from "../state/document-store.ts";
import { useEditor } from "./workspace-context.tsx";

/** Changes the diagram under a label; edits of one gesture in a row are one undo step. */
export type ApplyEdit = (label: MessageKey, edit: Edit, gesture?: string) => void;

export function useEdit(): ApplyEdit {
  const { document } = useEditor();
  return (label, edit, gesture) =>
    document.apply(label, edit, gesture === undefined ? {} : { merge: gesture });
}
