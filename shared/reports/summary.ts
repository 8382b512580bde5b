import type { Translate } from "../i18n/translate.ts";
import { SEVERITIES } from "../rules/define-rule.ts";
import {
  countFindings,
  diagramsOf,
  isUnread,
  type CheckRun,
  type FindingCounts,
} from "./check-run.ts";

/** The whole check in one line: how many findings of each severity, and what was passed over. */
export function summaryLine(run: CheckRun, t: Translate): string {
  const counts = countFindings(diagramsOf(run));
  const unread = run.files.filter(isUnread).length;
  const notes = [
    ...(counts.accepted > 0 ? [t("reports.summary.accepted", { count: counts.accepted })] : []),
    ...(unread > 0 ? [t("reports.summary.unread", { count: unread })] : []),
    ...baselineNotes(run, counts, t),
  ];
  const found = foundLine(counts, t);
  const whole = notes.length > 0 ? `${found} (${notes.join(", ")})` : found;
  const files = run.files.length;
  return files > 1 ? t("reports.summary.inFiles", { summary: whole, files }) : whole;
}

function foundLine({ open, allOpen }: FindingCounts, t: Translate): string {
  if (allOpen === 0) return t("reports.summary.none");
  const parts = SEVERITIES.flatMap((severity) => {
    const count = open.get(severity);
    return count ? [`${t(`vocabulary.severities.${severity}`)} ${count}`] : [];
  }).join(", ");
  return t(allOpen === 1 ? "reports.summary.one" : "reports.summary.many", {
    count: allOpen,
    parts,
  });
}

function baselineNotes(
  { gone }: CheckRun,
  { allOpen, known }: FindingCounts,
  t: Translate,
): readonly string[] {
  return gone ? [t("reports.summary.baseline", { fresh: allOpen, known, gone: gone.length })] : [];
}
