import type { Translate } from "../i18n/translate.ts";
import type { HostError } from "./contract.ts";

/** The one sentence that tells the user what the host could not do and what to do about it. */
export function hostErrorSentence(error: HostError, translate: Translate): string {
  const name =
    error.name === undefined
      ? translate("files.thisFile")
      : translate("files.quoted", { name: error.name });
  return translate(`files.errors.${error.code}`, { name });
}
