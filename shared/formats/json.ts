import { ok } from "../lib/result.ts";
import { canonicalText } from "../model/canonical-text.ts";
import type { CheckedDiagram } from "../reports/check-run.ts";
import { json as report } from "../reports/json.ts";
import { RULES } from "../rules/registry.ts";
import { runRules } from "../rules/run-rules.ts";
import { defineFormat, type Sheet } from "./define-format.ts";
import { BEFORE_ALL_DAYS } from "./export-options.ts";

/** What the analysis says, for programs: the text that a check reports as JSON. */
export const json = defineFormat({
  id: "json",
  extension: "json",
  mediaType: report.mediaType,
  content: "text",
  title: "pictures.formats.json",
  options: ["file", "today"],
  export: (diagram, options) => Promise.resolve(ok(analysisOf([{ diagram, options }]))),
  exportSeveral: (sheets) => Promise.resolve(ok(analysisOf(sheets))),
});

function analysisOf(sheets: readonly Sheet[]): string {
  const [first] = sheets;
  if (!first) return "";
  const { catalog, language, today = BEFORE_ALL_DAYS } = first.options;
  const files = sheets.map(({ diagram, options: { file = "" } }): CheckedDiagram => {
    const findings = runRules(diagram, catalog, { today, rules: RULES });
    return { file, uri: file, text: canonicalText(diagram), diagram, findings };
  });
  const options = { language, catalog, rules: RULES, version: "", today, colour: false };
  return report.write({ files, failOn: "none" }, options);
}
