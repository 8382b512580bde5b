import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";

/**
 * The ids that a finding points at: its subject, what is related, and the nodes and edges of its path.
 * The two sites of a subject `A|B` count each.
 */
export function evidenceOf(finding: Finding | undefined, diagram: Diagram): ReadonlySet<string> {
  if (!finding) return new Set();
  const { subject, related, path = [] } = finding;
  const ids = new Set([...subject.split("|"), ...related, ...path]);
  const steps = new Set(path.slice(1).map((id, index) => `${path[index] ?? ""}\n${id}`));
  for (const { id, source, target } of diagram.edges) {
    if (steps.has(`${source}\n${target}`)) ids.add(id);
  }
  return ids;
}
