import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import {
  surroundingsOf,
  withSurroundings,
  type Surroundings,
} from "../../shared/catalog/surroundings.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import type { Generation } from "../../shared/host/safe-keeping.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { textsOf } from "./ask.ts";
import { openEditor } from "./editors.ts";
import { kindsBeside } from "./kinds-beside.ts";

/** An earlier version as a diagram, or one sentence why not. */
export type ReadGeneration =
  { readonly diagram: Diagram } | { readonly diagram: null; readonly problem: string };

/** Earlier versions of the open diagram's file, newest first; or why they cannot be listed. */
export async function listGenerations(
  workspace: Workspace,
  { document }: Editor,
): Promise<readonly Generation[] | string> {
  const { file } = document.getState();
  if (!file) return [];
  const answer = await workspace.host.call("generations.list", { file: file.token });
  return answer.ok ? answer.value : hostErrorSentence(answer.error, textsOf(workspace));
}

/** Reads an earlier version with the kinds that the open diagram is read with. */
export async function readGeneration(
  workspace: Workspace,
  { document }: Editor,
  id: string,
): Promise<ReadGeneration> {
  const state = document.getState();
  const t = textsOf(workspace);
  const answer = await workspace.host.call("generations.read", {
    file: state.file?.token ?? "-",
    id,
  });
  if (!answer.ok) return { diagram: null, problem: hostErrorSentence(answer.error, t) };
  const around = surroundingsOf(diagramOf(state));
  const parsed = parseDiagram(answer.value.text, parseContext(catalog, around));
  if (!parsed.ok) return { diagram: null, problem: describeDocumentError(parsed.error, t) };
  return { diagram: withSurroundings(parsed.value, around) };
}

/** Opens an earlier version as a new diagram: the file itself stays as it is. */
export function openGeneration(workspace: Workspace, diagram: Diagram): void {
  openEditor(workspace, { diagram, saved: false });
}

/**
 * The diagram that a version of a file holds, on disk or among the earlier ones, read with the kinds
 * beside the file; null without it.
 */
export async function readVersion(
  workspace: Workspace,
  file: string,
  version: string,
): Promise<Diagram | null> {
  const { host } = workspace;
  const beside = await kindsBeside(workspace, file);
  const opened = await host.call("documents.open", { file });
  if (opened.ok && opened.value.version === version) return diagramIn(opened.value.text, beside);
  const listed = await host.call("generations.list", { file });
  const found = listed.ok ? listed.value.find((one) => one.version === version) : undefined;
  const read = found && (await host.call("generations.read", { file, id: found.id }));
  return read?.ok ? diagramIn(read.value.text, beside) : null;
}

function diagramIn(text: string, beside: Surroundings | undefined): Diagram | null {
  const parsed = parseDiagram(text, parseContext(catalog, beside));
  if (!parsed.ok) return null;
  return withSurroundings(parsed.value, beside);
}
