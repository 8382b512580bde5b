import { createSystem } from "../analysis/create-system.ts";
import type { System } from "../analysis/system.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { Diagram, Waiver } from "../model/schema.ts";
import type { Finding, Hit, Judged, Rule } from "./define-rule.ts";
import { judgeSeverity } from "./judge-severity.ts";
import { createWaiverMatch, isExpired, namesRule } from "./match-waivers.ts";
import { mergeHits, type MergedHit } from "./merge-hits.ts";
import { orderFindings } from "./order-findings.ts";
import { audibleHits } from "./silence-hits.ts";

export interface RunOptions {
  /** The day waivers are judged on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly rules: readonly Rule[];
  /** Leaves out the rules that are slow on this diagram, and the waivers that may be meant for them. */
  readonly skipSlow?: boolean;
}

/** What a rule's code gave: hits, or what it threw. */
type Outcome<T> = { readonly value: T } | { readonly error: string };

/**
 * Judges a diagram: from what the rules see to the ordered findings (rules reference, 1.7 and 1.8).
 * Pure and the same on every platform; a rule that throws becomes one internal finding.
 */
export function runRules(
  diagram: Diagram,
  catalog: Catalog,
  options: RunOptions,
): readonly Finding[] {
  return judgeSystem(createSystem(diagram, catalog, options.today), options);
}

/** The same for a diagram that is read already, so that it need not be read twice. */
export function judgeSystem(
  system: System,
  { rules: all, skipSlow = false }: Omit<RunOptions, "today">,
): readonly Finding[] {
  const { diagram, today } = system;
  const skipped = skipSlow ? all.filter((rule) => rule.slow?.(system)) : [];
  const rules = all.filter((rule) => !skipped.includes(rule));
  const matches = createWaiverMatch(system);
  const waivers = diagram.waivers ?? [];
  const findings: Finding[] = [];
  const judged: Judged = {
    matched: (waiver) =>
      skipped.some(({ id }) => namesRule(waiver, id)) ||
      findings.some((finding) => matches(waiver, finding)),
  };
  const ordinary = rules.filter((rule) => !rule.judgesWaivers);
  for (const finding of judge(system, ordinary, judged)) {
    const waiver = waivers.find((one) => !isExpired(one, today) && matches(one, finding));
    findings.push(waiver ? { ...finding, waived: waivedBy(waiver) } : finding);
  }
  const last = rules.filter((rule) => rule.judgesWaivers);
  return orderFindings(diagram, [...findings, ...judge(system, last, judged)]);
}

function judge(system: System, rules: readonly Rule[], judged: Judged): readonly Finding[] {
  const seen = new Map<RuleId, Outcome<readonly Hit[]>>();
  for (const rule of rules)
    seen.set(
      rule.id,
      attempt(() => [...rule.check(system, judged)]),
    );
  const hitsOf = (rule: RuleId): readonly Hit[] => {
    const outcome = seen.get(rule);
    return outcome && "value" in outcome ? outcome.value : [];
  };
  return rules.flatMap((rule) => {
    const checked = seen.get(rule.id);
    const found =
      checked && "error" in checked
        ? checked
        : attempt(() =>
            findingsOf(rule, audibleHits(rule, hitsOf(rule.id), hitsOf, system), system),
          );
    if ("value" in found) return found.value;
    const shown = judgeSeverity(system, rule.id, "info") !== undefined;
    return shown ? [internalFinding(rule.id, found.error)] : [];
  });
}

function attempt<T>(run: () => T): Outcome<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { error: String(error) };
  }
}

function findingsOf(rule: Rule, hits: readonly Hit[], system: System): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of mergeHits(hits, rule.severity)) {
    const finding = findingOf(rule, hit, system);
    if (!finding) continue;
    const fixes = (rule.fixes ?? []).filter((fix) => fix.applies?.(system, finding) ?? true);
    findings.push({ ...finding, fixes: fixes.map(({ id }) => id) });
  }
  return findings;
}

function findingOf(rule: Rule, hit: MergedHit, system: System): Finding | undefined {
  const severity = judgeSeverity(system, rule.id, hit.severity);
  const { subject, related, path, data } = hit;
  return (
    severity && {
      rule: rule.id,
      severity,
      subject,
      related,
      ...(path && { path }),
      data,
      fixes: [],
    }
  );
}

function internalFinding(rule: RuleId, error: string): Finding {
  return {
    rule,
    severity: "info",
    subject: "model",
    related: [],
    data: {},
    fixes: [],
    internal: error,
  };
}

function waivedBy({ reason, by, until }: Waiver): NonNullable<Finding["waived"]> {
  return { reason, ...(by !== undefined && { by }), ...(until !== undefined && { until }) };
}
