import { basename, extname, join } from "node:path";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { carriedDiagrams } from "../../../shared/formats/carried/carried-diagram.ts";
import { describeCarriedProblem } from "../../../shared/formats/carried/describe-carried-problem.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../../shared/lib/result.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { describeDocumentError } from "../../../shared/model/describe-error.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { EXIT, type CliContext, type ExitCode } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { isFolder } from "../export-targets.ts";
import { fileProblem, isThere, tellFileProblem } from "../read-diagram.ts";

export const extract = defineCliCommand({
  name: "extract",
  about: "exportOptions.extract.about",
  arguments: [{ name: "<picture>", about: "exportOptions.extract.file" }],
  options: [
    { flags: "--output <path>", about: "exportOptions.extract.output", required: true },
    { flags: "--force", about: "exportOptions.extract.force" },
  ],
  async run(context, [path = ""], options) {
    const output = String(options["output"]);
    const texts = await textsIn(path, context);
    if (!texts.ok) {
      tellFileProblem(path, texts.error, context);
      return EXIT.trouble;
    }
    const { value } = texts;
    const folder = await isFolder(output, context);
    if (value.length > 1 && !folder) {
      context.error(`${context.t("exportOptions.extract.needsFolder", { count: value.length })}\n`);
      return EXIT.trouble;
    }
    const name = basename(path, extname(path));
    for (const [index, text] of value.entries()) {
      const own = value.length === 1 ? `${name}.lintel` : `${name}-${index + 1}.lintel`;
      const target = folder ? join(output, own) : output;
      const ended = await writeDiagram(target, text, options["force"] === true, context);
      if (ended !== EXIT.ok) return ended;
    }
    return EXIT.ok;
  },
});

/** The texts that a picture carries, each read as carefully as a file; the error is one sentence. */
async function textsIn(
  path: string,
  context: CliContext,
): Promise<Result<readonly string[], string>> {
  const { files, t } = context;
  try {
    const carried = carriedDiagrams(await files.read(path));
    if (!carried.ok) return fail(describeCarriedProblem(carried.error, t));
    const texts: string[] = [];
    for (const text of carried.value) {
      const parsed = parseDiagram(text, parseContext(catalog));
      if (!parsed.ok) return fail(describeDocumentError(parsed.error, t));
      texts.push(canonicalText(parsed.value));
    }
    return ok(texts);
  } catch (error) {
    return fail(fileProblem(error, context));
  }
}

async function writeDiagram(
  target: string,
  text: string,
  force: boolean,
  context: CliContext,
): Promise<ExitCode> {
  const { t, out, error, files } = context;
  try {
    if (!force && (await isThere(target, context))) {
      error(`${t("exportOptions.extract.exists", { file: cleanText(target) })}\n`);
      return EXIT.trouble;
    }
    await files.save(target, text, null);
    out(`${t("cli.export.done", { file: cleanText(target) })}\n`);
    return EXIT.ok;
  } catch (problem) {
    tellFileProblem(target, fileProblem(problem, context), context);
    return EXIT.trouble;
  }
}
