import { formatMessage } from "../../../shared/i18n/format-message.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";

/** The sentence of a finding. */
export function describe(
  finding: Finding,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const data = Object.entries(finding.data).map(([key, value]) => {
    if (typeof value === "number") return [key, value];
    return [key, typeof value === "string" ? nameOf(value) : value.map(nameOf).join(", ")];
  });
  return formatMessage(ruleText(language, finding.rule).finding, {
    subject: nameOf(finding.subject),
    ...Object.fromEntries(data),
  });
}
