import type { Catalog } from "../catalog/catalog.ts";
import type { Language } from "../i18n/language.ts";
import { translator, type Translate } from "../i18n/translate.ts";
import { cleanText } from "../lib/clean-text.ts";
import { describeFinding } from "../rules/describe-finding.ts";
import { diagramsOf, type CheckedDiagram, type CheckedFinding } from "./check-run.ts";
import { defineReport } from "./define-report.ts";
import { createPaint, type Paint } from "./paint.ts";
import { summaryLine } from "./summary.ts";

interface Writing {
  readonly language: Language;
  readonly catalog: Catalog;
  readonly t: Translate;
  readonly paint: Paint;
}

/** For people at a terminal: findings under their files, the gravest first, and a summary. */
export const text = defineReport({
  id: "text",
  extension: "txt",
  mediaType: "text/plain",
  title: "reports.formats.text",
  write(run, { language, catalog, colour }) {
    const t = translator(language);
    const paint = createPaint(colour);
    const blocks = diagramsOf(run).flatMap((file) =>
      fileBlock(file, { language, catalog, t, paint }),
    );
    return [...blocks, `${paint.strong(summaryLine(run, t))}\n`].join("\n");
  },
});

/** What the baseline knows is only counted: the list is for what is new. */
function fileBlock(file: CheckedDiagram, writing: Writing): readonly string[] {
  const shown = file.findings.filter(({ known }) => known !== true);
  if (shown.length === 0) return [];
  const lines = shown.map((finding) => findingLines(finding, file, writing)).join("");
  return [`${writing.paint.strong(cleanText(file.file))}\n${lines}`];
}

function findingLines(
  finding: CheckedFinding,
  { diagram }: CheckedDiagram,
  { language, catalog, t, paint }: Writing,
): string {
  const { severity, rule, waived } = finding;
  const label = t(`vocabulary.severities.${severity}`);
  const mark = waived
    ? paint.faint(`${label}, ${t("reports.accepted")}`)
    : paint.severity(label, severity);
  // Names inside the sentence come from strangers: nothing in them may steer the terminal.
  const sentence = cleanText(describeFinding(finding, diagram, language, catalog));
  const reason = waived
    ? `\n    ${paint.faint(t("reports.acceptedBecause", { reason: cleanText(waived.reason) }))}`
    : "";
  return `  ${mark}  ${paint.faint(rule)}\n    ${sentence}${reason}\n`;
}
