import type { Catalog } from "../catalog/catalog.ts";
import type { Language } from "../i18n/language.ts";
import { describeFinding } from "../rules/describe-finding.ts";
import {
  countFindings,
  diagramsOf,
  isUnread,
  type CheckedDiagram,
  type CheckedFile,
  type CheckRun,
} from "./check-run.ts";
import { defineReport } from "./define-report.ts";

/** For programs. The shape is a contract: fields are only ever added. */
export const json = defineReport({
  id: "json",
  extension: "json",
  mediaType: "application/json",
  title: "reports.formats.json",
  write(run, { language, catalog }) {
    const files = run.files.map((file) => fileReport(file, run, language, catalog));
    const report = { files, ...(run.gone && { baseline: baselineReport(run) }) };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
});

function fileReport(checked: CheckedFile, run: CheckRun, language: Language, catalog: Catalog) {
  if (isUnread(checked)) return { file: checked.file, findings: [], error: checked.error };
  return { file: checked.file, findings: findingReports(checked, run, language, catalog) };
}

function findingReports(
  { diagram, findings }: CheckedDiagram,
  { gone }: CheckRun,
  language: Language,
  catalog: Catalog,
) {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    subject: finding.subject,
    related: finding.related,
    path: finding.path ?? [],
    message: describeFinding(finding, diagram, language, catalog),
    waived: finding.waived !== undefined,
    ...(finding.waived && { waiver: finding.waived }),
    ...(gone && { known: finding.known === true }),
  }));
}

function baselineReport(run: CheckRun) {
  const { allOpen, known } = countFindings(diagramsOf(run));
  return { new: allOpen, known, gone: run.gone };
}
