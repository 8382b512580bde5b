import { createSystem } from "../analysis/create-system.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { Diagram } from "../model/schema.ts";
import { SEVERITIES, type Finding, type Fix, type Rule, type Severity } from "./define-rule.ts";
import { hiddenBy } from "./hidden-rules.ts";
import { runRules, type RunOptions } from "./run-rules.ts";

/** A fix that was tried: what the diagram would be, and what would come and go. */
export interface Trial {
  readonly fix: Fix;
  readonly diagram: Diagram;
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/**
 * The fixes of a finding that help (rules reference, 1.10): tried on a copy, the finding is gone and no
 * rule speaks more often at this severity, leaving out what this finding had hidden.
 */
export function offeredFixes(
  diagram: Diagram,
  catalog: Catalog,
  finding: Finding,
  options: RunOptions,
): readonly Trial[] {
  const system = createSystem(diagram, catalog, options.today);
  const fixes = options.rules.find(({ id }) => id === finding.rule)?.fixes ?? [];
  const applicable = fixes.filter((fix) => fix.applies?.(system, finding) ?? true);
  if (applicable.length === 0) return [];
  const before = runRules(diagram, catalog, options);
  return applicable.flatMap((fix) => {
    const fixed = fix.apply(system, finding);
    const after = runRules(fixed, catalog, options);
    if (!helps(finding, before, after, options.rules)) return [];
    return [{ fix, diagram: fixed, gone: without(before, after), come: without(after, before) }];
  });
}

function helps(
  finding: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
  rules: readonly Rule[],
): boolean {
  if (after.some((one) => isSame(one, finding))) return false;
  const counted = countAtLeast(before, finding.severity);
  const mayCome = hiddenBy(finding.rule, rules);
  return [...countAtLeast(after, finding.severity)].every(
    ([rule, count]) => count <= (counted.get(rule) ?? 0) || mayCome(rule),
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.subject === b.subject;
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, subject }: Finding): string => `${rule} ${subject}`;
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}

function countAtLeast(findings: readonly Finding[], severity: Severity): Map<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const finding of findings) {
    if (SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(severity)) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}
