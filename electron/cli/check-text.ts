import { catalog } from "../../shared/catalog/registry.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { translator, type Translate } from "../../shared/i18n/translate.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { SEVERITIES, type Finding } from "../../shared/rules/define-rule.ts";
import { describeFinding } from "../../shared/rules/describe-finding.ts";
import { countFindings, type CheckedFile } from "./check-result.ts";
import { createPaint, type Paint } from "./terminal.ts";

interface TextOptions {
  readonly language: Language;
  readonly colour: boolean;
}

/** The result of `check` for people: findings under their files, the gravest first, and a summary. */
export function checkText(files: readonly CheckedFile[], options: TextOptions): string {
  const t = translator(options.language);
  const paint = createPaint(options.colour);
  const blocks = files.flatMap((checked) =>
    "error" in checked || checked.findings.length === 0
      ? []
      : [fileBlock(checked, options.language, t, paint)],
  );
  return [...blocks, `${paint.strong(summary(files, t))}\n`].join("\n");
}

function fileBlock(
  { file, diagram, findings }: Extract<CheckedFile, { findings: readonly Finding[] }>,
  language: Language,
  t: Translate,
  paint: Paint,
): string {
  const lines = findings.map((finding) => {
    const { severity, rule, waived } = finding;
    const label = t(`vocabulary.severities.${severity}`);
    const mark = waived
      ? paint.faint(`${label}, ${t("cli.check.accepted")}`)
      : paint.severity(label, severity);
    // Names inside the sentence come from strangers: nothing in them may steer the terminal.
    const sentence = cleanText(describeFinding(finding, diagram, language, catalog));
    const reason = waived
      ? `\n    ${paint.faint(t("cli.check.acceptedBecause", { reason: cleanText(waived.reason) }))}`
      : "";
    return `  ${mark}  ${paint.faint(rule)}\n    ${sentence}${reason}\n`;
  });
  return `${paint.strong(cleanText(file))}\n${lines.join("")}`;
}

function summary(files: readonly CheckedFile[], t: Translate): string {
  const { open, accepted } = countFindings(files);
  const parts = SEVERITIES.flatMap((severity) => {
    const count = open.get(severity);
    return count ? [`${t(`vocabulary.severities.${severity}`)} ${count}`] : [];
  }).join(", ");
  const count = [...open.values()].reduce((sum, one) => sum + one, 0);
  const found =
    count === 0
      ? t("cli.check.foundNone")
      : t(count === 1 ? "cli.check.foundOne" : "cli.check.found", { count, parts });
  const unreadable = files.filter((checked) => "error" in checked).length;
  const notes = [
    ...(accepted > 0 ? [t("cli.check.acceptedCount", { count: accepted })] : []),
    ...(unreadable > 0 ? [t("cli.check.unreadable", { count: unreadable })] : []),
  ];
  const whole = notes.length > 0 ? `${found} (${notes.join(", ")})` : found;
  return files.length > 1 ? t("cli.check.inFiles", { summary: whole, files: files.length }) : whole;
}
