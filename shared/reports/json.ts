import { showableJson } from "../lib/showable-json.ts";
import { describeFinding } from "../rules/describe-finding.ts";
import {
  countFindings,
  diagramsOf,
  isUnread,
  type CheckedDiagram,
  type CheckedFile,
  type CheckRun,
} from "./check-run.ts";
import { defineReport, type ReportOptions } from "./define-report.ts";
import { estimateOf } from "./estimate.ts";

/** For programs. The shape is a contract: fields are only ever added. */
export const json = defineReport({
  id: "json",
  extension: "json",
  mediaType: "application/json",
  title: "reports.formats.json",
  write(run, options) {
    const files = run.files.map((file) => fileReport(file, run, options));
    const report = { files, ...(run.gone && { baseline: baselineReport(run) }) };
    return `${showableJson(report)}\n`;
  },
});

function fileReport(checked: CheckedFile, run: CheckRun, options: ReportOptions) {
  if (isUnread(checked)) return { file: checked.file, findings: [], error: checked.error };
  const { target, sources, assumptions } = estimateOf(checked, options);
  return {
    file: checked.file,
    findings: findingReports(checked, run, options),
    availability: { ...(target !== undefined && { target }), sources, assumptions },
  };
}

function findingReports(
  { diagram, findings }: CheckedDiagram,
  { gone }: CheckRun,
  { language, catalog }: ReportOptions,
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
