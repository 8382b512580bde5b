import type { CommanderError } from "commander";
import type { Translate } from "../../shared/i18n/translate.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";

/** One sentence for a fault in the arguments; undefined for an end that is none, such as `--help`. */
export function usageProblem(error: CommanderError, t: Translate): string | undefined {
  const [name = "", second = ""] = quotedParts(error.message);
  switch (error.code) {
    case "commander.unknownOption":
      return t("cli.problems.unknownOption", { name });
    case "commander.unknownCommand":
      return t("cli.problems.unknownCommand", { name });
    case "commander.missingArgument":
      return t("cli.problems.missingArgument", { name });
    case "commander.missingMandatoryOptionValue":
      return t("cli.problems.missingOption", { name: longFlag(name) });
    case "commander.optionMissingArgument":
      return t("cli.problems.missingValue", { name: longFlag(name) });
    case "commander.invalidArgument":
      return t("cli.problems.notAllowed", {
        name: longFlag(name),
        value: second,
        choices: /Allowed choices are (.*)\.$/s.exec(error.message)?.[1] ?? "",
      });
    case "commander.excessArguments":
      return t("cli.problems.tooMany");
    default:
      return error.exitCode === 0 ? undefined : t("cli.problems.seeHelp");
  }
}

/** The parts of a message that stand in quotation marks; what the user typed is among them. */
function quotedParts(message: string): readonly string[] {
  return Array.from(message.matchAll(/'([^']*)'/gs), ([, part = ""]) => cleanText(part));
}

/** `--format` of `--format <format>`. */
const longFlag = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;
