import { dirname, relative, resolve, sep } from "node:path";
import type { Translate } from "../../shared/i18n/translate.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import {
  baselineText,
  parseBaseline,
  type BaselineEntry,
  type BaselineProblem,
} from "../../shared/reports/baseline.ts";
import type { CheckedFile, CheckRun } from "../../shared/reports/check-run.ts";
import { applyBaseline, renewBaseline } from "../../shared/reports/use-baseline.ts";
import { FileFailure } from "../files/file-failure.ts";
import type { CliContext } from "./cli-context.ts";
import { fileProblem, isThere } from "./read-diagram.ts";

/** A baseline file that a check is held against. */
export interface Baseline {
  readonly path: string;
  /** Whether the file is to record what is found now. */
  readonly update: boolean;
  readonly entries: readonly BaselineEntry[];
}

/** Reads a baseline; the error is one sentence for the user. One to be written need not be there. */
export async function openBaseline(
  path: string,
  update: boolean,
  { files, t }: CliContext,
): Promise<Result<Baseline, string>> {
  let text: string;
  try {
    ({ text } = await files.open(path));
  } catch (error) {
    const missing = error instanceof FileFailure && error.code === "not-found";
    if (missing && update) return ok({ path, update, entries: [] });
    return fail(missing ? t("reports.baseline.notFound") : fileProblem(error, { t }));
  }
  const parsed = parseBaseline(text);
  return parsed.ok
    ? ok({ path, update, entries: parsed.value })
    : fail(describeProblem(parsed.error, t));
}

/** Holds what was found against the baseline, which is written first where the user asks for it. */
export async function settleBaseline(
  baseline: Baseline,
  files: readonly CheckedFile[],
  context: CliContext,
): Promise<Result<Pick<CheckRun, "files" | "gone">, string>> {
  const { path, update, entries } = baseline;
  const named = files.map((checked) => ({ checked, name: baselineName(path, checked.file) }));
  if (!update) return ok(applyBaseline(named, entries));
  const renewed = renewBaseline(named, await stillThere(baseline, context));
  const problem = await writeBaseline(path, renewed, context);
  return problem === undefined ? ok(applyBaseline(named, renewed)) : fail(problem);
}

/** How a baseline calls a file: the same on every machine that has both in the same folders. */
function baselineName(baseline: string, file: string): string {
  return relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join("/");
}

/** What is recorded of files that were removed or renamed is of no use to anybody. */
async function stillThere(
  { path, entries }: Baseline,
  context: CliContext,
): Promise<readonly BaselineEntry[]> {
  const there = new Set<string>();
  for (const file of new Set(entries.map((entry) => entry.file))) {
    if (await isThere(resolve(dirname(path), file), context)) there.add(file);
  }
  return entries.filter(({ file }) => there.has(file));
}

/** Writes a baseline and tells so; the answer is one sentence where it could not be written. */
async function writeBaseline(
  path: string,
  entries: readonly BaselineEntry[],
  { files, t, error }: CliContext,
): Promise<string | undefined> {
  try {
    await files.save(path, baselineText(entries), null);
  } catch (problem) {
    return fileProblem(problem, { t });
  }
  const key = entries.length === 1 ? "reports.baseline.writtenOne" : "reports.baseline.written";
  error(`${t(key, { file: cleanText(path), count: entries.length })}\n`);
  return undefined;
}

function describeProblem(problem: BaselineProblem, t: Translate): string {
  switch (problem.code) {
    case "syntax":
      return t("reports.baseline.syntax", { line: problem.line, column: problem.column });
    case "not-baseline":
      return t("reports.baseline.notBaseline");
    case "newer":
      return t("reports.baseline.newer");
    case "bad-entry":
      return t("reports.baseline.badEntry", { position: problem.position });
  }
}
