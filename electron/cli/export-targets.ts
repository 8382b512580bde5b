import { basename, extname, join } from "node:path";
import type { Format } from "../../shared/formats/define-format.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import { FileFailure } from "../files/file-failure.ts";
import type { CliContext } from "./cli-context.ts";

/** One file to write and the files whose diagrams go into it. */
export interface ExportTarget {
  readonly output: string;
  readonly inputs: readonly string[];
}

/**
 * What is written where: a file each into a folder, one file, or one file that holds all where the
 * format can. The error is one sentence.
 */
export async function exportTargets(
  inputs: readonly string[],
  output: string,
  format: Format,
  context: CliContext,
): Promise<Result<readonly ExportTarget[], string>> {
  const { t } = context;
  if (await isFolder(output, context)) {
    const targets = new Map<string, string>();
    for (const input of inputs) {
      const file = join(output, `${basename(input, extname(input))}.${format.extension}`);
      const first = targets.get(file);
      if (first !== undefined) {
        const names = { first: cleanText(first), second: cleanText(input), file: cleanText(file) };
        return fail(t("exportOptions.cli.sameName", names));
      }
      targets.set(file, input);
    }
    return ok([...targets].map(([file, input]) => ({ output: file, inputs: [input] })));
  }
  if (inputs.length > 1 && !format.exportSeveral) return fail(t("exportOptions.cli.needsFolder"));
  return ok([{ output, inputs }]);
}

/** Whether a folder stands there. */
export async function isFolder(path: string, { files }: CliContext): Promise<boolean> {
  try {
    await files.read(path);
    return false;
  } catch (error) {
    return error instanceof FileFailure && error.code === "is-a-folder";
  }
}
