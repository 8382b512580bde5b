import { CommanderError } from "commander";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { EXIT, type CliContext, type ExitCode } from "./cli-context.ts";
import { createProgram } from "./create-program.ts";
import { usageProblem } from "./usage-problem.ts";

/** Runs one command line (without the program's own name) and tells how it ended. */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(context, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return tellProblem(error, context);
  }
}

function tellProblem(problem: unknown, { t, error }: CliContext): ExitCode {
  if (!(problem instanceof CommanderError)) {
    const words = problem instanceof Error ? problem.message : String(problem);
    error(`${t("cli.problems.defect", { problem: cleanText(words) })}\n`);
    return EXIT.trouble;
  }
  const sentence = usageProblem(problem, t);
  if (sentence === undefined) return EXIT.ok;
  const help = t("cli.problems.seeHelp");
  error(sentence === help ? `${help}\n` : `${sentence} ${help}\n`);
  return EXIT.trouble;
}
