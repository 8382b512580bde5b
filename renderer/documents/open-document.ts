import type { FileHandle, OpenedDocument } from "../../shared/host/contract.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { ask, chooseFile, tellHostError, tellProblem, textsOf } from "./ask.ts";
import { mayDiscard } from "./discard.ts";
import { openEditor } from "./editors.ts";
import { kindsBeside } from "./kinds-beside.ts";
import { isPictureName, openPicture, PICTURE_EXTENSIONS } from "./open-picture.ts";
import { openRepairedCopy } from "./repaired-copy.ts";
import type { Workspace } from "../state/workspace.ts";

/** Lets the user choose a file and opens it. */
export async function chooseAndOpen(workspace: Workspace): Promise<void> {
  if (!(await mayDiscard(workspace))) return;
  const file = await chooseFile(workspace, {
    purpose: "open",
    suggestedName: "",
    extensions: ["lintel", ...PICTURE_EXTENSIONS],
  });
  if (file) await openAny(workspace, file);
}

/** Opens a file that the user named some other way (recent, start argument), after the guard. */
export async function openKnownFile(workspace: Workspace, file: FileHandle): Promise<void> {
  if (await mayDiscard(workspace)) await openAny(workspace, file);
}

/** Opens a file of the recent list. */
export async function openRecent(workspace: Workspace, token: string): Promise<void> {
  if (await mayDiscard(workspace)) await openFile(workspace, token);
}

const openAny = (workspace: Workspace, { token, name }: Pick<FileHandle, "token" | "name">) =>
  isPictureName(name) ? openPicture(workspace, token) : openFile(workspace, token);

async function openFile(workspace: Workspace, token: string): Promise<void> {
  const answer = await workspace.host.call("documents.open", { file: token });
  if (!answer.ok) return tellHostError(workspace, answer.error);
  const opened = answer.value;
  const beside = await kindsBeside(workspace, token);
  const parsed = parseDiagram(opened.text, parseContext(catalog, beside));
  if (parsed.ok) {
    const diagram = beside ? withSurroundings(parsed.value, beside) : parsed.value;
    openEditor(workspace, { diagram, file: opened.file, version: opened.version });
    return;
  }
  const t = textsOf(workspace);
  const sentence = t("app.cannotOpen", {
    name: opened.file.name,
    problem: describeDocumentError(parsed.error, t),
  });
  if (!parsed.error.repairable) return tellProblem(workspace, sentence);
  await offerRepair(workspace, opened, sentence);
}

async function offerRepair(
  workspace: Workspace,
  opened: OpenedDocument,
  sentence: string,
): Promise<void> {
  const t = textsOf(workspace);
  const choice = await ask(workspace, {
    title: t("app.problemTitle"),
    text: sentence,
    buttons: [
      { id: "cancel", label: t("app.cancel") },
      { id: "repair", label: t("app.openRepaired"), tone: "primary" },
    ],
  });
  if (choice === "repair") await openRepairedCopy(workspace, opened);
}
