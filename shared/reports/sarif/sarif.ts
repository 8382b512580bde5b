import { translator } from "../../i18n/translate.ts";
import { showableJson } from "../../lib/showable-json.ts";
import { isUnread } from "../check-run.ts";
import { defineReport } from "../define-report.ts";
import { artifactLocation } from "./artifact-location.ts";
import { invocationOf, notificationDescriptors } from "./invocation.ts";
import { fileResults } from "./results.ts";
import { ruleDescriptor } from "./rule-descriptors.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** For code scanning: SARIF 2.1.0 with the rules, the places in the files and what was accepted. */
export const sarif = defineReport({
  id: "sarif",
  extension: "sarif",
  mediaType: "application/sarif+json",
  title: "reports.formats.sarif",
  write(run, { language, catalog, rules, version }) {
    const t = translator(language);
    const positions = new Map<string, number>(rules.map(({ id }, at) => [id, at]));
    const ruleIndex = (rule: string): number => positions.get(rule) ?? -1;
    const hasBaseline = run.gone !== undefined;
    const context = { language, catalog, ruleIndex, hasBaseline };
    const log = {
      $schema: SCHEMA,
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Lintel",
              version,
              semanticVersion: version,
              language,
              shortDescription: { text: t("cli.about") },
              rules: rules.map((rule) => ruleDescriptor(rule, language)),
              notifications: notificationDescriptors(t),
            },
          },
          language,
          columnKind: "utf16CodeUnits",
          invocations: [invocationOf(run, language, ruleIndex, t)],
          artifacts: run.files.map(({ uri }) => ({
            location: artifactLocation(uri),
            mimeType: "application/json",
            encoding: "UTF-8",
          })),
          results: run.files.flatMap((file, index) =>
            isUnread(file) ? [] : fileResults(file, index, context),
          ),
          ...(run.gone && { properties: { gone: run.gone } }),
        },
      ],
    };
    return `${showableJson(log)}\n`;
  },
});
