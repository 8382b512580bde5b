import { stepBetween, type History } from "../../shared/edits/history.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { ruleText, type MessageKey, type Translate } from "../../shared/i18n/translate.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import { findingKey } from "../../shared/rules/finding-key.ts";

/** More findings than this are counted, not read out. */
const TITLES_READ = 3;

/** What is selected now, or null when there is nothing new to say. */
export function saySelection(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  t: Translate,
  nameOf: (id: string) => string,
): string | null {
  const [id] = after;
  if (id === undefined) return before.size > 0 ? t("spoken.noneSelected") : null;
  if (after.size > 1) return t("spoken.severalSelected", { count: after.size });
  return before.size === 1 && before.has(id) ? null : t("spoken.selected", { name: nameOf(id) });
}

/** What was done to the diagram, undone, or done again. */
export function sayEdit(before: History, after: History, t: Translate): string | null {
  if (before.present === after.present) return null;
  const [now, then] = [after.past.at(-1), before.past.at(-1)];
  const step = (label: string | undefined) => (label ? t(label as MessageKey) : "");
  const way = stepBetween(before, after);
  if (way === "undone") return t("spoken.undone", { step: step(after.future[0]?.label) });
  if (way === "redone") return t("spoken.redone", { step: step(now?.label) });
  // Typing or nudging on is one step: it is said once.
  const merged = now?.merge !== undefined && now.merge === then?.merge;
  return now && !merged ? t("spoken.done", { step: step(now.label) }) : null;
}

/** Which findings appeared and which went, and how many there are now. Accepted ones do not count. */
export function sayFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  t: Translate,
  language: Language,
): string | null {
  const open = (findings: readonly Finding[]) =>
    new Map(findings.filter(({ waived }) => !waived).map((one) => [findingKey(one), one]));
  const [old, now] = [open(before), open(after)];
  const found = [...now].filter(([key]) => !old.has(key)).map(([, one]) => one);
  const cleared = [...old].filter(([key]) => !now.has(key)).map(([, one]) => one);
  if (found.length === 0 && cleared.length === 0) return null;
  const say = (some: readonly Finding[], few: MessageKey, many: MessageKey): string[] => {
    if (some.length === 0) return [];
    const titles = new Set(some.map(({ rule }) => ruleText(language, rule).title));
    return titles.size > TITLES_READ
      ? [t(many, { count: some.length })]
      : [t(few, { titles: [...titles].join(", ") })];
  };
  return [
    ...say(found, "spoken.found", "spoken.manyFound"),
    ...say(cleared, "spoken.cleared", "spoken.manyCleared"),
    t("spoken.left", { count: now.size }),
  ].join(". ");
}
