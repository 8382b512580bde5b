import { DOMAIN_LEVELS } from "../analysis/domain-points.ts";
import type { DomainRole } from "../analysis/system.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { Rule } from "./define-rule.ts";

const DOMAIN_RULES: ReadonlyMap<RuleId, DomainRole> = new Map([
  ["spof/shared-host", "host"],
  ["spof/shared-rack", "rack"],
  ["spof/shared-room", "server-room"],
  ["spof/shared-zone", "availability-zone"],
  ["spof/single-site", "datacenter"],
  ["spof/single-region", "region"],
  ["spof/single-provider", "provider"],
]);

const LEVELS: ReadonlyMap<DomainRole, number> = new Map(DOMAIN_LEVELS);

/** Rules whose findings cover whole designs: mending them uncovers any single point of failure. */
const COVERS_ALL: ReadonlySet<RuleId> = new Set<RuleId>([
  "spof/all-in-one-server",
  "security/colocated-app-and-database",
  "resilience/manual-failover",
]);

/**
 * Which rules a finding of this rule may have kept silent (rules reference, 1.7 and 1.10): a fix is not
 * held against their findings.
 */
export function hiddenBy(finding: RuleId, rules: readonly Rule[]): (other: RuleId) => boolean {
  const silenced = new Set(
    rules
      .filter(({ silencedBy = [] }) => silencedBy.some(({ rule }) => rule === finding))
      .map(({ id }) => id),
  );
  return (other) => {
    if (silenced.has(other)) return true;
    if (COVERS_ALL.has(finding) && isSpof(other)) return true;
    if (!isSpof(finding)) return false;
    return other === "resilience/database-not-multi-az" || levelOf(other) > levelOf(finding);
  };
}

function isSpof(rule: RuleId): boolean {
  return rule.startsWith("spof/");
}

/** How coarse the domain of a rule is; rules of no domain are finer than all. */
function levelOf(rule: RuleId): number {
  const role = DOMAIN_RULES.get(rule);
  return role === undefined ? -1 : (LEVELS.get(role) ?? -1);
}
