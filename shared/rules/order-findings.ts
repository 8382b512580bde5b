import { compareCodeUnits } from "../lib/compare.ts";
import type { Diagram } from "../model/schema.ts";
import { SEVERITIES, type Finding } from "./define-rule.ts";

/** Severity, rule id, drawing order of the subject (rules reference, 1.8, number 5). */
export function orderFindings(diagram: Diagram, findings: readonly Finding[]): readonly Finding[] {
  const positions = new Map<string, number>();
  const drawn = [{ id: "model" }, ...diagram.nodes, ...diagram.edges];
  for (const [position, { id }] of drawn.entries()) positions.set(id, position);
  const position = ({ subject }: Finding): number => positions.get(subject) ?? drawn.length;
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareCodeUnits(a.rule, b.rule) ||
      position(a) - position(b) ||
      compareCodeUnits(a.subject, b.subject),
  );
}
