import { compareCodeUnits } from "../lib/compare.ts";
import type { Diagram } from "../model/schema.ts";
import { SEVERITIES, type Finding } from "./define-rule.ts";

interface Placed {
  readonly finding: Finding;
  readonly severity: number;
  readonly position: number;
}

/** Severity, rule id, drawing order of the subject (rules reference, 1.8, number 5). */
export function orderFindings(diagram: Diagram, findings: readonly Finding[]): readonly Finding[] {
  const positions = positionsOf(diagram, new Set(findings.map(({ subject }) => subject)));
  const placed = findings.map((finding): Placed => ({
    finding,
    severity: SEVERITIES.indexOf(finding.severity),
    position: positions.get(finding.subject) ?? Number.MAX_SAFE_INTEGER,
  }));
  return placed.sort(comparePlaced).map(({ finding }) => finding);
}

/** Subjects that are no elements stand behind all others, by their text. */
function comparePlaced(a: Placed, b: Placed): number {
  return (
    a.severity - b.severity ||
    compareCodeUnits(a.finding.rule, b.finding.rule) ||
    a.position - b.position ||
    compareCodeUnits(a.finding.subject, b.finding.subject)
  );
}

function positionsOf(
  { nodes, edges }: Diagram,
  subjects: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const positions = new Map([["model", -1]]);
  for (const [at, { id }] of [...nodes, ...edges].entries()) {
    if (subjects.has(id)) positions.set(id, at);
  }
  return positions;
}
