import { CATALOGUE_FILE, catalogueFileText } from "../../shared/catalog/catalogue-file.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { chooseFile, notify, tellHostError, textsOf } from "./ask.ts";

/** Writes the diagram's own kinds, with those of the catalogue file it was read with, where the user says. */
export async function saveKinds(workspace: Workspace, { document }: Editor): Promise<void> {
  const content = catalogueFileText(diagramOf(document.getState()));
  const file = await chooseFile(workspace, {
    purpose: "save",
    suggestedName: CATALOGUE_FILE,
    extensions: ["json"],
  });
  if (!file) return;
  const input = { file: file.token, content, encoding: "utf8" } as const;
  const answer = await workspace.host.call("exports.write", input);
  if (!answer.ok) return tellHostError(workspace, answer.error);
  const { name } = answer.value.file;
  const t = textsOf(workspace);
  const text =
    name === CATALOGUE_FILE
      ? t("ownKinds.savedAs", { name })
      : t("ownKinds.savedElsewhere", { name, expected: CATALOGUE_FILE });
  notify(workspace, "success", text);
}
