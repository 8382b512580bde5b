import { compareCodeUnits } from "../../../shared/lib/compare.ts";
import { SEVERITIES, type Finding, type Severity } from "../../../shared/rules/define-rule.ts";

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Words that all must occur in the row's text. */
  readonly text: string;
}

/** The findings to list: gravest first, accepted ones last, then by rule and subject. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, text }: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings
    .filter((finding) => {
      if (!severities.has(finding.severity)) return false;
      if (words.length === 0) return true;
      const shown = textOf(finding).toLowerCase();
      return words.every((word) => shown.includes(word));
    })
    .sort(
      (a, b) =>
        Number(a.waived !== undefined) - Number(b.waived !== undefined) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareCodeUnits(a.rule, b.rule) ||
        compareCodeUnits(a.subject, b.subject),
    );
}
