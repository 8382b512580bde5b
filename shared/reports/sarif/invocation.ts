import { ruleText, type Translate } from "../../i18n/translate.ts";
import type { Language } from "../../i18n/language.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { isUnread, type CheckRun } from "../check-run.ts";
import { artifactLocation } from "./artifact-location.ts";

const UNREADABLE = "unreadable-file";
const BROKEN = "broken-rule";

/** What can go wrong with the check itself. */
export function notificationDescriptors(t: Translate): readonly object[] {
  return [
    { id: UNREADABLE, shortDescription: { text: t("reports.sarif.unreadable") } },
    { id: BROKEN, shortDescription: { text: t("reports.sarif.brokenRule") } },
  ];
}

/** How the check went: files that could not be read, and rules that broke. */
export function invocationOf(
  run: CheckRun,
  language: Language,
  ruleIndex: (rule: string) => number,
  t: Translate,
): object {
  return {
    executionSuccessful: !run.files.some(isUnread),
    toolExecutionNotifications: run.files.flatMap((file, index) => {
      const locations = [
        { physicalLocation: { artifactLocation: artifactLocation(file.uri, index) } },
      ];
      if (isUnread(file)) {
        const message = { text: cleanText(file.error) };
        return [{ descriptor: { id: UNREADABLE }, level: "error", message, locations }];
      }
      return file.findings.flatMap(({ internal, rule }) =>
        internal === undefined
          ? []
          : [
              {
                descriptor: { id: BROKEN },
                associatedRule: { id: rule, index: ruleIndex(rule) },
                level: "error",
                message: {
                  text: `${ruleText(language, rule).title}: ${cleanText(t("describe.internal", { error: internal }))}`,
                },
                locations,
              },
            ],
      );
    }),
  };
}
