import type { System } from "../analysis/system.ts";
import type { RuleId } from "../i18n/messages/en/rules.ts";
import type { Hit, Rule, Silence } from "./define-rule.ts";

/**
 * The hits of a rule that no other rule has said already (rules reference, 1.7). Judged by the hits of
 * the others as they are, whether or not those are shown.
 */
export function audibleHits(
  { silencedBy = [] }: Rule,
  hits: readonly Hit[],
  hitsOf: (rule: RuleId) => readonly Hit[],
  system: System,
): readonly Hit[] {
  const silencers = silencedBy.map((silence) => createSilencer(silence, hitsOf, system));
  return hits.filter((hit) => !silencers.some((silences) => silences(hit)));
}

function createSilencer(
  { rule, when }: Silence,
  hitsOf: (rule: RuleId) => readonly Hit[],
  system: System,
): (own: Hit) => boolean {
  const others = hitsOf(rule);
  if (when) return (own) => others.some((other) => when(other, own, system));
  const subjects = new Set(others.map(({ subject }) => subject));
  return (own) => subjects.has(own.subject);
}
