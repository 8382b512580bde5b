import { SEVERITIES, type Finding, type Severity } from "./define-rule.ts";

/** How grave the gravest finding of an element is, and how many there are. */
export interface FindingCount {
  readonly severity: Exclude<Severity, "info">;
  readonly count: number;
}

/** The mark of every element that has findings. Info and accepted findings leave no mark. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, FindingCount> {
  const marks = new Map<string, FindingCount>();
  for (const { severity, subject, waived } of findings) {
    if (severity === "info" || waived) continue;
    const known = marks.get(subject);
    const graver =
      !known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)
        ? severity
        : known.severity;
    marks.set(subject, { severity: graver, count: (known?.count ?? 0) + 1 });
  }
  return marks;
}
