import { catalog } from "../../shared/catalog/registry.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { describeFinding } from "../../shared/rules/describe-finding.ts";
import type { CheckedFile } from "./check-result.ts";

/** The machine-readable result of `check`. The shape is a contract: fields are only ever added. */
export function checkJson(files: readonly CheckedFile[], language: Language): string {
  const report = { files: files.map((checked) => fileReport(checked, language)) };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileReport(checked: CheckedFile, language: Language) {
  if ("error" in checked) return { file: checked.file, findings: [], error: checked.error };
  return {
    file: checked.file,
    findings: checked.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      subject: finding.subject,
      related: finding.related,
      path: finding.path ?? [],
      message: describeFinding(finding, checked.diagram, language, catalog),
      waived: finding.waived !== undefined,
    })),
  };
}
