import type { Diagram } from "../../shared/model/schema.ts";
import { SEVERITIES, type Finding, type Severity } from "../../shared/rules/define-rule.ts";

/** What checking one file gave: findings in order, or why there are none. */
export type CheckedFile =
  | { readonly file: string; readonly diagram: Diagram; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly error: string };

/** Whether a file has a finding, not accepted, at least as grave as the limit. */
export function failsAt(checked: CheckedFile, limit: string): boolean {
  if ("error" in checked) return false;
  const gravest = SEVERITIES.findIndex((severity) => severity === limit);
  return checked.findings.some(
    ({ severity, waived }) => !waived && SEVERITIES.indexOf(severity) <= gravest,
  );
}

/** How many findings of each severity there are, accepted ones apart. */
export function countFindings(files: readonly CheckedFile[]): {
  readonly open: ReadonlyMap<Severity, number>;
  readonly accepted: number;
} {
  const open = new Map<Severity, number>();
  let accepted = 0;
  for (const checked of files) {
    if ("error" in checked) continue;
    for (const { severity, waived } of checked.findings) {
      if (waived) accepted++;
      else open.set(severity, (open.get(severity) ?? 0) + 1);
    }
  }
  return { open, accepted };
}
