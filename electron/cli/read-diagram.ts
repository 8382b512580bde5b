import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { hostErrorSentence } from "../../shared/host/host-error-sentence.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, type Result } from "../../shared/lib/result.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { FileFailure } from "../files/file-failure.ts";
import type { CliContext } from "./cli-context.ts";

/** Reads a `.lintel` file; the error is one sentence for the user. */
export async function readDiagram(
  path: string,
  { files, t }: CliContext,
): Promise<Result<Diagram, string>> {
  try {
    const { text } = await files.open(path);
    const parsed = parseDiagram(text, parseContext(catalog));
    return parsed.ok ? parsed : fail(describeDocumentError(parsed.error, t));
  } catch (error) {
    return fail(fileProblem(error, { t }));
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
