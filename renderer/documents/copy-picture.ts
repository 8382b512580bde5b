import { formatById } from "../../shared/formats/registry.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, tellProblem, textsOf } from "./ask.ts";
import { lastChoices } from "./export-choices.ts";
import { makePicture } from "./make-picture.ts";

/** Larger than on the screen, so that it stays sharp in a document. */
const SIZE = "2";

/**
 * Puts a picture of the selection, or of the whole diagram where nothing is selected, on the clipboard,
 * as the last export looked. It carries no diagram: what is pasted into documents is only looked at.
 */
export async function copyPicture(
  workspace: Workspace,
  editor: Editor,
  id: "png" | "svg",
): Promise<void> {
  const format = formatById(id);
  if (!format) return;
  const selectionOnly = editor.view.getState().selection.size > 0;
  const choices = { ...lastChoices(workspace), selectionOnly, embed: false, size: SIZE } as const;
  const work = { signal: new AbortController().signal, progress: () => undefined };
  const content = await makePicture(workspace, editor, format, choices, work);
  if (content === null) return;
  const t = textsOf(workspace);
  try {
    await navigator.clipboard.write([new ClipboardItem(clipboardTypes(content))]);
  } catch {
    return tellProblem(workspace, t("exportOptions.cannotCopy"));
  }
  notify(workspace, "success", t("exportOptions.copied"));
}

/** SVG also goes as plain text, for programs that know no pictures of that kind. */
function clipboardTypes(content: string | Uint8Array): Record<string, Blob> {
  if (typeof content !== "string") {
    const type = "image/png";
    return { [type]: new Blob([new Uint8Array(content)], { type }) };
  }
  const type = "image/svg+xml";
  return {
    ...(ClipboardItem.supports(type) && { [type]: new Blob([content], { type }) }),
    "text/plain": new Blob([content], { type: "text/plain" }),
  };
}
