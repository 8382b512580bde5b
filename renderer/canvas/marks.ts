import { SEVERITIES, type Finding } from "../../shared/rules/define-rule.ts";
import type { Mark } from "./flow-types.ts";

/** The mark of every element that has findings. Info and accepted findings leave no mark. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
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

export function sameMark(a: Mark, b: Mark): boolean {
  return a.severity === b.severity && a.count === b.count;
}
