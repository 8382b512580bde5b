import { describeOwnKindProblem } from "../../shared/catalog/describe-own-kind.ts";
import { ownKindProblems } from "../../shared/catalog/own-kinds.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { FileFailure } from "../files/file-failure.ts";
import type { CliContext } from "./cli-context.ts";

/** A diagram and the text it was read from. */
interface ReadDiagram {
  readonly diagram: Diagram;
  readonly text: string;
}

/**
 * Reads a `.lintel` file; the error is one sentence for the user. Own kinds that cannot be used are told
 * of on the error output: the diagram is read without them.
 */
export async function readDiagram(
  path: string,
  context: CliContext,
): Promise<Result<ReadDiagram, string>> {
  const { files, t } = context;
  try {
    const { text } = await files.open(path);
    const parsed = parseDiagram(text, parseContext(catalog));
    if (!parsed.ok) return fail(describeDocumentError(parsed.error, t));
    for (const problem of ownKindProblems(parsed.value, catalog)) {
      tellFileProblem(path, describeOwnKindProblem(problem, t), context);
    }
    return ok({ diagram: parsed.value, text });
  } catch (error) {
    return fail(fileProblem(error, { t }));
  }
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
