import { catalog } from "../../../shared/catalog/registry.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../../shared/lib/result.ts";
import {
  hasFailed,
  isUnread,
  type CheckRun,
  type FailOn,
} from "../../../shared/reports/check-run.ts";
import { REPORTS } from "../../../shared/reports/registry.ts";
import { summaryLine } from "../../../shared/reports/summary.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { openBaseline, settleBaseline, type Baseline } from "../baseline-file.ts";
import { checkFiles } from "../check-files.ts";
import { EXIT, type CliContext, type ExitCode } from "../cli-context.ts";
import { defineCliCommand, type CliOptions } from "../define-cli-command.ts";
import { fileProblem, tellFileProblem } from "../read-diagram.ts";

const LIMITS = ["critical", "high", "medium", "low", "none"] as const satisfies readonly FailOn[];

export const check = defineCliCommand({
  name: "check",
  about: "cli.check.about",
  arguments: [{ name: "<files...>", about: "cli.check.files" }],
  options: [
    {
      flags: "--format <format>",
      about: "cli.check.format",
      choices: REPORTS.map(({ id }) => id),
      default: "text",
    },
    { flags: "--output <path>", about: "cli.check.output" },
    { flags: "--fail-on <severity>", about: "cli.check.failOn", choices: LIMITS, default: "high" },
    { flags: "--baseline <path>", about: "cli.check.baseline" },
    { flags: "--update-baseline", about: "cli.check.updateBaseline" },
  ],
  async run(context, paths, options) {
    // A broken baseline is told before anything is judged: every finding would look new.
    const baseline = await baselineOf(options, context);
    if (!baseline.ok) return tell(baseline.error, context);
    const run = await checkAll(paths, baseline.value, options, context);
    if (!run.ok) return tell(run.error, context);
    for (const file of run.value.files) {
      if (isUnread(file)) tellFileProblem(file.file, file.error, context);
    }
    const problem = await deliver(run.value, options, context);
    if (problem) return tell(problem, context);
    if (run.value.files.some(isUnread)) return EXIT.trouble;
    return hasFailed(run.value) ? EXIT.findings : EXIT.ok;
  },
});

/** Why there is no result: a sentence, and the file it is about. */
interface Problem {
  readonly file?: string;
  readonly sentence: string;
}

function tell({ file, sentence }: Problem, context: CliContext): ExitCode {
  if (file === undefined) context.error(`${sentence}\n`);
  else tellFileProblem(file, sentence, context);
  return EXIT.trouble;
}

async function baselineOf(
  { baseline: file, updateBaseline }: CliOptions,
  context: CliContext,
): Promise<Result<Baseline | undefined, Problem>> {
  const update = updateBaseline === true;
  if (typeof file !== "string") {
    return update ? fail({ sentence: context.t("reports.baseline.needsFile") }) : ok(undefined);
  }
  const opened = await openBaseline(file, update, context);
  return opened.ok ? opened : fail({ file, sentence: opened.error });
}

async function checkAll(
  paths: readonly string[],
  baseline: Baseline | undefined,
  options: CliOptions,
  context: CliContext,
): Promise<Result<CheckRun, Problem>> {
  const failOn = LIMITS.find((limit) => limit === options["failOn"]) ?? "high";
  const files = await checkFiles(paths, context);
  if (!baseline) return ok({ files, failOn });
  const settled = await settleBaseline(baseline, files, context);
  return settled.ok
    ? ok({ ...settled.value, failOn })
    : fail({ file: baseline.path, sentence: settled.error });
}

/** Prints the report, or writes it to a file and prints what it comes to. */
async function deliver(
  run: CheckRun,
  { format, output }: CliOptions,
  context: CliContext,
): Promise<Problem | undefined> {
  const { language, version, today, t, files } = context;
  const report = REPORTS.find(({ id }) => id === format);
  const colour = context.colour && output === undefined;
  const text =
    report?.write(run, { language, catalog, rules: RULES, version, today, colour }) ?? "";
  if (typeof output !== "string") {
    context.out(text);
    return undefined;
  }
  try {
    await files.write(output, Buffer.from(text, "utf8"));
  } catch (error) {
    return { file: output, sentence: fileProblem(error, { t }) };
  }
  context.out(`${summaryLine(run, t)}\n${t("reports.written", { file: cleanText(output) })}\n`);
  return undefined;
}
