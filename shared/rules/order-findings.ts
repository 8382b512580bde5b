import { compareCodeUnits } from "../lib/compare.ts";
import type { Diagram } from "../model/schema.ts";
import { SEVERITIES, type Finding } from "./define-rule.ts";

/** Severity, rule id, drawing order of the subject (rules reference, 1.8, number 5). */
export function orderFindings(diagram: Diagram, findings: readonly Finding[]): readonly Finding[] {
  const positions = positionsOf(diagram, new Set(findings.map(({ subject }) => subject)));
  const position = ({ subject }: Finding): number => positions.get(subject) ?? Infinity;
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareCodeUnits(a.rule, b.rule) ||
      difference(position(a), position(b)) ||
      compareCodeUnits(a.subject, b.subject),
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

/** Two subjects that are no elements are equally far behind. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
