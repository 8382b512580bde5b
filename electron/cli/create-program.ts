import { Argument, Command, Option } from "commander";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import type { CliContext, ExitCode } from "./cli-context.ts";
import { CLI_COMMANDS } from "./command-list.ts";
import type { CliCommand, CliOptions } from "./define-cli-command.ts";

/** The command line's grammar, made of the command list, its help in the user's language. */
export function createProgram(context: CliContext, done: (code: ExitCode) => void): Command {
  const { t } = context;
  const program = prepared(new Command("lintel"), context)
    .description(t("cli.about"))
    .version(context.version, "--version", t("cli.help.showVersion"))
    .addOption(new Option("--lang <language>", t("cli.help.language")).choices([...LANGUAGES]))
    .helpCommand("help [command]", t("cli.help.helpCommand"));
  for (const command of CLI_COMMANDS) program.addCommand(commandOf(command, context, done));
  return program;
}

function commandOf(
  { name, about, arguments: args = [], options = [], run }: CliCommand,
  context: CliContext,
  done: (code: ExitCode) => void,
): Command {
  const { t } = context;
  const command = prepared(new Command(name), context).description(t(about));
  for (const argument of args) command.addArgument(new Argument(argument.name, t(argument.about)));
  for (const { flags, about: words, choices, default: preset, required } of options) {
    const option = new Option(flags, t(words));
    if (choices) option.choices([...choices]);
    if (preset !== undefined) option.default(preset);
    if (required) option.makeOptionMandatory();
    command.addOption(option);
  }
  return command.action(async () => {
    done(await run(context, command.args, command.opts<CliOptions>()));
  });
}

/** Faults are thrown, not printed, and everything printed is in the user's language. */
function prepared(command: Command, { t, out }: CliContext): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", t("cli.help.showHelp"))
    .configureOutput({ writeOut: out, writeErr: out, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titleOf(title, t),
      optionDescription: (option) => optionDescription(option, t),
    });
}

function titleOf(title: string, t: Translate): string {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": t("cli.help.usage"),
    "Arguments:": t("cli.help.arguments"),
    "Options:": t("cli.help.options"),
    "Global Options:": t("cli.help.globalOptions"),
    "Commands:": t("cli.help.commands"),
  };
  return titles[title] ?? title;
}

function optionDescription(option: Option, t: Translate): string {
  const notes: string[] = [];
  if (option.argChoices) notes.push(`${t("cli.help.choices")}: ${option.argChoices.join(", ")}`);
  if (typeof option.defaultValue === "string") {
    notes.push(`${t("cli.help.default")}: ${option.defaultValue}`);
  }
  return notes.length > 0 ? `${option.description} (${notes.join("; ")})` : option.description;
}
