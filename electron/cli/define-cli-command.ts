import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { CliContext, ExitCode } from "./cli-context.ts";

interface CliArgument {
  /** As shown in the help: `<file>`, or `<files...>` for one or more. */
  readonly name: string;
  readonly about: MessageKey;
}

interface CliOption {
  /** As shown in the help: `--format <format>`. */
  readonly flags: string;
  readonly about: MessageKey;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly required?: true;
}

/** The values of options by their long names in camel case. */
export type CliOptions = Readonly<Record<string, string | boolean | undefined>>;

/** One command of the command line. */
export interface CliCommand {
  readonly name: string;
  readonly about: MessageKey;
  readonly arguments?: readonly CliArgument[];
  readonly options?: readonly CliOption[];
  run(
    context: CliContext,
    args: readonly string[],
    options: CliOptions,
  ): ExitCode | Promise<ExitCode>;
}

export const defineCliCommand = (command: CliCommand): CliCommand => command;
