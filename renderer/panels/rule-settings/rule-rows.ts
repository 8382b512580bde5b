import type { RuleId } from "../../../shared/i18n/messages/en/rules.ts";
import { isJsonObject, type Json, type JsonObject } from "../../../shared/lib/json.ts";
import { SEVERITIES, type Severity } from "../../../shared/rules/define-rule.ts";

export type RuleChoice = Severity | "off";

export interface RuleRow {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  /** What the diagram says of it; undefined where it says nothing that is understood. */
  readonly choice: RuleChoice | undefined;
}

type Settings = Readonly<Record<string, Json>> | undefined;

const CHOICES: readonly string[] = [...SEVERITIES, "off"];

/** The rules whose title or id holds the text; those the diagram speaks of come first. */
export function ruleRows(
  rules: readonly { readonly id: RuleId; readonly severity: Severity }[],
  settings: Settings,
  text: string,
  titleOf: (id: RuleId) => string,
): readonly RuleRow[] {
  const chosen = rulesOf(settings);
  const wanted = text.trim().toLowerCase();
  return rules
    .map(({ id, severity }) => ({ id, title: titleOf(id), severity, choice: choiceOf(chosen[id]) }))
    .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b.choice !== undefined) - Number(a.choice !== undefined));
}

/** The setting `rules` after one choice; undefined when nothing is left of it. */
export function withRule(
  settings: Settings,
  id: RuleId,
  choice: RuleChoice | undefined,
): JsonObject | undefined {
  const others = Object.fromEntries(
    Object.entries(rulesOf(settings)).filter(([rule]) => rule !== id),
  );
  const next = choice === undefined ? others : { ...others, [id]: choice };
  return Object.keys(next).length > 0 ? next : undefined;
}

function rulesOf(settings: Settings): JsonObject {
  const rules = settings?.["rules"];
  return isJsonObject(rules) ? rules : {};
}

function choiceOf(value: Json | undefined): RuleChoice | undefined {
  return CHOICES.includes(value as string) ? (value as RuleChoice) : undefined;
}
