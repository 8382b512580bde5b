import { SEVERITIES, type Finding, type Severity } from "../../shared/rules/define-rule.ts";

/** How many findings of each severity are open; accepted ones are not counted. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  for (const { severity, waived } of findings) if (waived === undefined) counts[severity] += 1;
  return counts;
}
