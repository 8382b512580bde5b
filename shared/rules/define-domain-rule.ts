import type { DomainRole, Facts } from "../analysis/system.ts";
import { defineRule, type Rule, type Severity } from "./define-rule.ts";
import { LOSS_KEYS, lossHit } from "./loss-hit.ts";

interface DomainRule extends Pick<Rule, "id" | "severity" | "references" | "fixes" | "examples"> {
  readonly role: DomainRole;
  /** A graver severity where the document asks for it. */
  severityIn?(facts: Facts): Severity;
}

/** A rule for places that take a source down when they fail as a whole (1.7, P4). */
export function defineDomainRule({ role, severityIn, ...rule }: DomainRule): Rule {
  return defineRule({
    ...rule,
    reads: LOSS_KEYS,
    *check({ facts, singlePoints }) {
      for (const point of singlePoints.domains) {
        if (point.role !== role) continue;
        const hit = lossHit(point.domain, point.related, point.loss);
        yield { ...hit, severity: severityIn?.(facts) ?? rule.severity };
      }
    },
  });
}
