import { formatById } from "../../shared/formats/registry.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { chooseFile, notify, tellHostError, textsOf } from "./ask.ts";
import { bytesToBase64 } from "./base64.ts";
import { rememberChoices, type ExportChoices } from "./export-choices.ts";
import { makePicture, type PictureWork } from "./make-picture.ts";

export { prepareExport } from "../engines/run-export.ts";

/** Makes a picture of the diagram and writes it where the user says. */
export async function exportDocument(
  workspace: Workspace,
  editor: Editor,
  choices: ExportChoices,
  work: PictureWork,
): Promise<void> {
  const format = formatById(choices.format);
  if (!format) return;
  const content = await makePicture(workspace, editor, format, choices, work);
  if (content === null) return;
  await rememberChoices(workspace, choices);
  const file = await chooseFile(workspace, {
    purpose: "save",
    suggestedName: `${baseName(workspace, editor)}.${format.extension}`,
    extensions: [format.extension],
  });
  if (!file) return;
  const answer = await workspace.host.call("exports.write", {
    file: file.token,
    ...(typeof content === "string"
      ? { content, encoding: "utf8" }
      : { content: bytesToBase64(content), encoding: "base64" }),
  });
  if (!answer.ok) return tellHostError(workspace, answer.error);
  notify(
    workspace,
    "success",
    textsOf(workspace)("app.exportedAs", { name: answer.value.file.name }),
  );
}

function baseName(workspace: Workspace, editor: Editor): string {
  const { file, history } = editor.document.getState();
  const name = file?.name.replace(/\.lintel$/, "") ?? history.present.title;
  return name || textsOf(workspace)("app.untitled");
}
