import type { Finding } from "../../../shared/rules/define-rule.ts";

/** The elements a finding is about: one, two sites (`A|B`), or none for the whole diagram. */
export function subjectElements({ subject }: Pick<Finding, "subject">): readonly string[] {
  return subject === "model" ? [] : subject.split("|");
}

/** Everything a finding speaks of, to bring into view. */
export function concernedElements(finding: Finding): readonly string[] {
  return [...new Set([...subjectElements(finding), ...finding.related, ...(finding.path ?? [])])];
}
