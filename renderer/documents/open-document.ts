import type { FileHandle, HostError, OpenedDocument } from "../../shared/host/contract.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import type { DocumentError } from "../../shared/model/document-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { ask, chooseFile, tellHostError, tellProblem, textsOf } from "./ask.ts";
import { editorOf, openEditor, showEditor } from "./editors.ts";
import { kindsBeside } from "./kinds-beside.ts";
import { isPictureName, openPicture, PICTURE_EXTENSIONS } from "./open-picture.ts";
import { openRepairedCopy } from "./repaired-copy.ts";
import type { DocumentOrigin } from "../state/document-store.ts";
import type { Workspace } from "../state/workspace.ts";

/** Lets the user choose a file and opens it. */
export async function chooseAndOpen(workspace: Workspace): Promise<void> {
  const file = await chooseFile(workspace, {
    purpose: "open",
    suggestedName: "",
    extensions: ["lintel", ...PICTURE_EXTENSIONS],
  });
  if (file) await openKnownFile(workspace, file);
}

/** Opens a file that the user named some other way, such as on the command line. */
export function openKnownFile(workspace: Workspace, { token, name }: FileHandle): Promise<void> {
  return isPictureName(name) ? openPicture(workspace, token) : openFile(workspace, token);
}

/** Opens a `.lintel` file. One that is open is shown. */
export async function openFile(workspace: Workspace, token: string): Promise<void> {
  if (showOpen(workspace, token)) return;
  const read = await readFile(workspace, token);
  // Meanwhile it may have been opened by another click.
  if (showOpen(workspace, token)) return;
  if ("origin" in read) openEditor(workspace, read.origin);
  else if ("error" in read) await tellHostError(workspace, read.error);
  else await tellUnreadable(workspace, read);
}

function showOpen(workspace: Workspace, token: string): boolean {
  const open = editorOf(workspace, token);
  if (open) showEditor(workspace, open);
  return open !== undefined;
}

type ReadFile =
  | { readonly origin: DocumentOrigin }
  | { readonly error: HostError }
  | { readonly opened: OpenedDocument; readonly problem: DocumentError };

/** Reads a file with the kinds that stand beside it. */
export async function readFile(workspace: Workspace, token: string): Promise<ReadFile> {
  const [answer, beside] = await Promise.all([
    workspace.host.call("documents.open", { file: token }),
    kindsBeside(workspace, token),
  ]);
  if (!answer.ok) return { error: answer.error };
  const opened = answer.value;
  const parsed = parseDiagram(opened.text, parseContext(catalog, beside));
  if (!parsed.ok) return { opened, problem: parsed.error };
  const diagram = withSurroundings(parsed.value, beside);
  return { origin: { diagram, file: opened.file, version: opened.version } };
}

async function tellUnreadable(
  workspace: Workspace,
  { opened, problem }: { readonly opened: OpenedDocument; readonly problem: DocumentError },
): Promise<void> {
  const t = textsOf(workspace);
  const sentence = t("app.cannotOpen", {
    name: opened.file.name,
    problem: describeDocumentError(problem, t),
  });
  if (!problem.repairable) return tellProblem(workspace, sentence);
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
