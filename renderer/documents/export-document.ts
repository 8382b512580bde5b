import { catalog } from "../../shared/catalog/registry.ts";
import { describeExportProblem } from "../../shared/formats/describe-export-problem.ts";
import { renderDiagram } from "../../shared/formats/export-diagram.ts";
import { formatById } from "../../shared/formats/registry.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { exportEngines } from "../engines/export-engines.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { chooseFile, notify, tellHostError, tellProblem, textsOf } from "./ask.ts";
import { bytesToBase64 } from "./base64.ts";

export interface PictureOptions {
  readonly format: string;
  readonly scale: number;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly legend: boolean;
  readonly responsibility: boolean;
}

/** Makes a picture of the diagram and writes it where the user says. */
export async function exportDocument(
  workspace: Workspace,
  editor: Editor,
  { format: formatId, ...options }: PictureOptions,
): Promise<void> {
  const format = formatById(formatId);
  if (!format) return;
  const picture = await renderDiagram(diagramOf(editor.document.getState()), format, {
    ...options,
    catalog,
    engines: exportEngines,
  });
  const t = textsOf(workspace);
  if (!picture.ok) {
    const problem = describeExportProblem(picture.error, workspace.preferences.getState().language);
    return tellProblem(workspace, t("app.exportFailed", { problem }));
  }
  const file = await chooseFile(workspace, {
    purpose: "save",
    suggestedName: `${baseName(workspace, editor)}.${format.extension}`,
    extensions: [format.extension],
  });
  if (!file) return;
  const content = picture.value;
  const answer = await workspace.host.call("exports.write", {
    file: file.token,
    ...(typeof content === "string"
      ? { content, encoding: "utf8" }
      : { content: bytesToBase64(content), encoding: "base64" }),
  });
  if (!answer.ok) return tellHostError(workspace, answer.error);
  notify(workspace, "success", t("app.exportedAs", { name: answer.value.file.name }));
}

function baseName(workspace: Workspace, editor: Editor): string {
  const { file, history } = editor.document.getState();
  const name = file?.name.replace(/\.lintel$/, "") ?? history.present.title;
  return name || textsOf(workspace)("app.untitled");
}
