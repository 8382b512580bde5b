import { ruleSetting } from "../analysis/facts.ts";
import type { System } from "../analysis/system.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import { SEVERITIES, type Severity } from "./define-rule.ts";
import { graver } from "./merge-hits.ts";

type Raises = ReadonlyMap<string, Severity>;

/** What a profile raises rules to. Source: the rules reference, section 1.8, number 3. */
const PROFILES: ReadonlyMap<string, Raises> = new Map<string, Raises>([
  [
    "finance-kr",
    new Map([
      ["network/network-separation-violation", "critical"],
      ["security/admin-without-bastion", "high"],
      ["data/no-offsite-backup", "high"],
    ]),
  ],
  [
    "public-kr",
    new Map([
      ["network/network-separation-violation", "critical"],
      ["security/admin-without-bastion", "high"],
    ]),
  ],
]);

/** The severity a finding ends up with in its document; undefined where the rule is switched off. */
export function judgeSeverity(
  { diagram, facts }: System,
  rule: RuleId,
  severity: Severity,
): Severity | undefined {
  const setting = ruleSetting(diagram, rule);
  if (setting === "off") return undefined;
  const chosen = SEVERITIES.find((word) => word === setting);
  if (chosen) return chosen;
  if (facts.nonProduction && isAboutLoss(rule)) return "info";
  return facts.profiles
    .map((profile) => PROFILES.get(profile)?.get(rule) ?? severity)
    .reduce(graver, severity);
}

/** An outage of a test system hurts nobody. */
function isAboutLoss(rule: RuleId): boolean {
  return rule.startsWith("spof/") || rule.startsWith("resilience/");
}
