import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings, type Surroundings } from "../../shared/catalog/surroundings.ts";
import { describeCarriedProblem } from "../../shared/formats/carried/describe-carried-problem.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Workspace } from "../state/workspace.ts";
import { ask, tellHostError, tellProblem, textsOf } from "./ask.ts";
import { openEditor } from "./editors.ts";
import { kindsBeside } from "./kinds-beside.ts";

/** The endings of pictures that may carry a diagram. */
export const PICTURE_EXTENSIONS = ["svg", "png", "pdf"] as const;

export const isPictureName = (name: string): boolean =>
  PICTURE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`));

/** A question with more answers than this helps nobody. */
const MOST_CHOICES = 8;

/** Opens the diagram that a picture carries, as a new one: the picture itself is not written to. */
export async function openPicture(workspace: Workspace, token: string): Promise<void> {
  const answer = await workspace.host.call("files.readBytes", { file: token });
  if (!answer.ok) return tellHostError(workspace, answer.error);
  const { file, content } = answer.value;
  await openCarried(workspace, file.name, bytesOf(content), await kindsBeside(workspace, token));
}

/**
 * Opens the diagram in the bytes of a picture, as a new one.
 *
 * @param beside what stands beside the picture, where its folder is known
 * @returns whether it is open now
 */
export async function openCarried(
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
  beside?: Surroundings,
): Promise<boolean> {
  const t = textsOf(workspace);
  const refuse = async (problem: string) => {
    await tellProblem(workspace, t("app.cannotOpen", { name, problem }));
    return false;
  };
  // Nobody who opens no pictures pays for reading them.
  const { carriedDiagrams } = await import("../../shared/formats/carried/carried-diagram.ts");
  const carried = carriedDiagrams(bytes);
  if (!carried.ok) return refuse(describeCarriedProblem(carried.error, t));
  const text = await chosenText(workspace, carried.value, name, beside);
  if (text === undefined) return false;
  const parsed = parseDiagram(text, parseContext(catalog, beside));
  if (!parsed.ok) return refuse(describeDocumentError(parsed.error, t));
  const diagram = withSurroundings(parsed.value, beside);
  openEditor(workspace, { diagram, saved: false });
  return true;
}

/** One of several diagrams is asked for by its title. */
async function chosenText(
  workspace: Workspace,
  texts: readonly string[],
  name: string,
  beside: Surroundings | undefined,
): Promise<string | undefined> {
  if (texts.length <= 1) return texts[0];
  const t = textsOf(workspace);
  const offered = texts.slice(0, MOST_CHOICES);
  const buttons = offered.map((text, index) => {
    const parsed = parseDiagram(text, parseContext(catalog, beside));
    const title = parsed.ok ? cleanText(parsed.value.title ?? "") : "";
    return { id: String(index), label: `${index + 1}. ${title || t("exportOptions.untitled")}` };
  });
  const choice = await ask(workspace, {
    title: t("exportOptions.picture.whichTitle"),
    text: t("exportOptions.picture.which", { name }),
    buttons,
  });
  return choice === null ? undefined : offered[Number(choice)];
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
