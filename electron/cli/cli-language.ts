import { LANGUAGES, type Language } from "../../shared/i18n/language.ts";

/** What the environment says of the user's language, in the order of POSIX. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The language of all output, known before the arguments are understood because their faults are told
 * in it: that of `--lang`, else that of the environment, else English.
 */
export function cliLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const stated = languageOption(args);
  if (stated) return stated;
  const variable = VARIABLES.map((name) => environment[name]).find((value) => value);
  return variable?.toLowerCase().startsWith("ko") ? "ko" : "en";
}

function languageOption(args: readonly string[]): Language | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === "--") return undefined;
    const value = arg === "--lang" ? args[index + 1] : /^--lang=(.*)$/s.exec(arg)?.[1];
    const language = LANGUAGES.find((one) => one === value);
    if (language) return language;
  }
  return undefined;
}
