import { catalog } from "../../shared/catalog/registry.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { CheckedDiagram, CheckedFile, CheckRun } from "../../shared/reports/check-run.ts";
import type { ReportOptions } from "../../shared/reports/define-report.ts";
import { REPORTS } from "../../shared/reports/registry.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

const TODAY = "2026-11-21";

const reportOptions: ReportOptions = {
  language: "en",
  catalog,
  rules: RULES,
  version: "1.2.3",
  today: TODAY,
  colour: false,
};

/** A diagram as it comes from a file, with its findings. */
export function checkedDiagram(
  diagram: Diagram,
  { file = "shop.lintel", text = canonicalText(diagram) } = {},
): CheckedDiagram {
  const findings = runRules(diagram, catalog, { today: TODAY, rules: RULES });
  return { file, uri: encodeURI(file), text, diagram, findings };
}

export function checkRun(files: readonly CheckedFile[], rest: Partial<CheckRun> = {}): CheckRun {
  return { files, failOn: "high", ...rest };
}

/** The text of a run in one of the forms. */
export function reported(
  form: string,
  run: CheckRun,
  options: Partial<ReportOptions> = {},
): string {
  const report = REPORTS.find(({ id }) => id === form);
  if (!report) throw new Error(`there is no report ${form}`);
  return report.write(run, { ...reportOptions, ...options });
}
