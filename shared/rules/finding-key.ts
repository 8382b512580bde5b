import type { Finding } from "./define-rule.ts";

/** Identity of a finding: rule and subject, never the text. */
export const findingKey = (finding: Pick<Finding, "rule" | "subject">): string =>
  `${finding.rule} ${finding.subject}`;
