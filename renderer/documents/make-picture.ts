import { surroundingsOf } from "../../shared/catalog/surroundings.ts";
import { packRoutes } from "../../shared/drawing/packed-routes.ts";
import type { Format } from "../../shared/formats/define-format.ts";
import { describeExportProblem } from "../../shared/formats/describe-export-problem.ts";
import type { ExportSheet } from "../engines/export-job.ts";
import { runExport } from "../engines/run-export.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { tellProblem, textsOf } from "./ask.ts";
import { renderOptions, type ExportChoices } from "./export-choices.ts";

/** How the window follows a picture that is being made, and ends it. */
export interface PictureWork {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** Makes a picture of the diagram, or of all that are open; null when it was ended, or when it could not be made and that was told. */
export async function makePicture(
  workspace: Workspace,
  editor: Editor,
  format: Format,
  choices: ExportChoices,
  { signal, progress }: PictureWork,
): Promise<string | Uint8Array | null> {
  const allOpen = choices.allOpen && format.exportSeveral !== undefined;
  const sheetOf = (one: Editor): ExportSheet => {
    const diagram = diagramOf(one.document.getState());
    const options = renderOptions({ ...choices, allOpen }, format, one);
    const standing = one.routes.of(diagram);
    const routes = standing && packRoutes(diagram.edges, standing);
    return { diagram, surroundings: surroundingsOf(diagram), options, routes };
  };
  const [first = editor, ...others] = allOpen ? workspace.store.getState().editors : [];
  const sheets = [sheetOf(first), ...others.map(sheetOf)] as const;
  const t = textsOf(workspace);
  const tell = (problem: string) => tellProblem(workspace, t("app.exportFailed", { problem }));
  try {
    const picture = await runExport({ sheets, format: format.id }, signal, progress);
    if (picture === null || picture.ok) return picture?.value ?? null;
    await tell(describeExportProblem(picture.error, workspace.preferences.getState().language));
  } catch (error) {
    // A worker that could not even start says nothing.
    const message = error instanceof Error ? error.message : "";
    await tell(message === "" ? t("app.exportNotStarted") : message);
  }
  return null;
}
