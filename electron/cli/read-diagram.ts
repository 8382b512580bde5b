import { dirname, join } from "node:path";
import { CATALOGUE_FILE, readCatalogueFile } from "../../shared/catalog/catalogue-file.ts";
import { describeOwnKindProblem } from "../../shared/catalog/describe-own-kind.ts";
import { readIconPack } from "../../shared/catalog/icon-pack.ts";
import { ownKindProblems } from "../../shared/catalog/own-kinds.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import {
  joinSurroundings,
  withSurroundings,
  type Surroundings,
} from "../../shared/catalog/surroundings.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { FileFailure } from "../files/file-failure.ts";
import type { CliContext } from "./cli-context.ts";
import { diagramText } from "./diagram-text.ts";

/** A diagram and the text it was read from. */
interface ReadDiagram {
  readonly diagram: Diagram;
  readonly text: string;
}

/**
 * Reads a `.lintel` file, or a picture that carries a diagram; the error is one sentence for the user. Own kinds that cannot be used are told
 * of on the error output: the diagram is read without them.
 *
 * @param options.icons also reads the user's own icons, for pictures
 */
export async function readDiagram(
  path: string,
  context: CliContext,
  { icons = false }: { readonly icons?: boolean } = {},
): Promise<Result<ReadDiagram, string>> {
  const { t } = context;
  try {
    const read = await diagramText(path, context);
    if (!read.ok) return fail(read.error);
    const text = read.value;
    const beside = await surroundingsOf(path, icons, context);
    const parsed = parseDiagram(text, parseContext(catalog, beside));
    if (!parsed.ok) return fail(describeDocumentError(parsed.error, t));
    const diagram = withSurroundings(parsed.value, beside);
    for (const problem of ownKindProblems(diagram, catalog)) {
      tellFileProblem(path, describeOwnKindProblem(problem, t), context);
    }
    return ok({ diagram, text });
  } catch (error) {
    return fail(fileProblem(error, { t }));
  }
}

/** The catalogue file in the folder of a diagram, and the user's icons for what is drawn. */
async function surroundingsOf(
  path: string,
  withIcons: boolean,
  { files, readIcons }: CliContext,
): Promise<Surroundings> {
  const icons = withIcons && readIcons ? readIconPack(await readIcons()) : undefined;
  const name = CATALOGUE_FILE;
  const read = async (): Promise<Surroundings | undefined> => {
    try {
      return readCatalogueFile({ name, text: (await files.open(join(dirname(path), name))).text });
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      return error.code === "not-found" ? undefined : readCatalogueFile({ name, text: null });
    }
  };
  return joinSurroundings(icons, await read()) ?? {};
}

/** Whether something stands at a path, be it readable or not. */
export async function isThere(path: string, { files }: CliContext): Promise<boolean> {
  try {
    await files.open(path);
    return true;
  } catch (error) {
    return !(error instanceof FileFailure && error.code === "not-found");
  }
}

/** One sentence for an expected fault of the file system; anything else is a defect and is thrown on. */
export function fileProblem(error: unknown, { t }: Pick<CliContext, "t">): string {
  if (!(error instanceof FileFailure)) throw error;
  const { code, fileName } = error;
  if (code === "not-found") return t("cli.problems.notFound");
  const name = fileName === null ? {} : { name: cleanText(fileName) };
  return hostErrorSentence({ code, ...name }, t);
}

/** Tells on the error output what could not be read or written. */
export function tellFileProblem(path: string, problem: string, { t, error }: CliContext): void {
  error(`${t("cli.problems.cannotRead", { file: cleanText(path), problem })}\n`);
}
