import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { LIMITS } from "../../shared/model/limits.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Workspace } from "../state/workspace.ts";
import { notify, tellProblem, textsOf } from "./ask.ts";
import { openEditor } from "./editors.ts";
import { isPictureName, openCarried } from "./open-picture.ts";

const ENDING = /\.lintel$/i;
const MEBIBYTE = 1024 * 1024;

/** More tabs at once are rather a slip of the hand. */
const MOST_FILES = 12;

/**
 * Opens files that were dragged onto the window, each as a new diagram: the window does not learn where a
 * dropped file is, so it cannot be saved back.
 */
export async function openDropped(workspace: Workspace, files: readonly File[]): Promise<void> {
  const names: string[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    if (await openOne(workspace, file)) names.push(file.name);
  }
  const t = textsOf(workspace);
  const [name] = names;
  const count = names.length;
  if (name === undefined) return;
  if (files.length > MOST_FILES) {
    notify(workspace, "info", t("dropped.firstOfMany", { most: MOST_FILES, count: files.length }));
  } else if (count > 1) notify(workspace, "info", t("dropped.openedMany", { count }));
  else notify(workspace, "info", t("dropped.opened", { name }));
}

async function openOne(workspace: Workspace, file: File): Promise<boolean> {
  const { name, size } = file;
  const t = textsOf(workspace);
  const refuse = async (problem: string, details: readonly string[] = []) => {
    await tellProblem(workspace, t("app.cannotOpen", { name, problem }), details);
    return false;
  };
  const picture = isPictureName(name);
  if (!picture && !ENDING.test(name)) return refuse(t("dropped.unknown"));
  if (size > LIMITS.bytes) {
    return refuse(t("dropped.tooLarge", { limit: LIMITS.bytes / MEBIBYTE }));
  }
  const bytes = await bytesOf(file);
  if (!bytes) return refuse(t("dropped.unreadable"));
  if (picture) return openCarried(workspace, name, bytes);
  const parsed = parseDiagram(new TextDecoder().decode(bytes), parseContext(catalog));
  if (!parsed.ok) {
    const hint = parsed.error.repairable ? [t("dropped.repairHint")] : [];
    return refuse(describeDocumentError(parsed.error, t), hint);
  }
  const { title = name.replace(ENDING, "") } = parsed.value;
  openEditor(workspace, { diagram: { ...parsed.value, title }, saved: false });
  return true;
}

/** Null for what only looks like a file, such as a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
