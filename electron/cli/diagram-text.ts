import { carriedDiagrams, isPicture } from "../../shared/formats/carried/carried-diagram.ts";
import { describeCarriedProblem } from "../../shared/formats/carried/describe-carried-problem.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import { decodeUtf8 } from "../files/read-file.ts";
import type { CliContext } from "./cli-context.ts";

/**
 * The text of a `.lintel` file, or of the one diagram that a picture carries; the error is one sentence.
 *
 * @throws FileFailure
 */
export async function diagramText(
  path: string,
  { files, t }: CliContext,
): Promise<Result<string, string>> {
  const bytes = await files.read(path);
  if (!isPicture(bytes)) return ok(decodeUtf8(bytes, path));
  const carried = carriedDiagrams(bytes);
  if (!carried.ok) return fail(describeCarriedProblem(carried.error, t));
  const [text = "", ...others] = carried.value;
  return others.length === 0
    ? ok(text)
    : fail(t("exportOptions.picture.several", { count: others.length + 1 }));
}
