import { formatMessage, type MessageData } from "./format-message.ts";
import type { Language } from "./language.ts";
import { en } from "./messages/en/en.ts";
import { rules as enRules, type RuleId } from "./messages/en/rules.ts";
import { ko } from "./messages/ko/ko.ts";
import { rules as koRules } from "./messages/ko/rules.ts";
import type { RuleText } from "./rule-text.ts";
import type { LeafPath } from "./wording.ts";

export type MessageKey = LeafPath<typeof en>;

/** Looks a text up by its key and fills it. */
export type Translate = (key: MessageKey, data?: MessageData) => string;

const messages = { en, ko };
const ruleTexts: Record<Language, Record<RuleId, RuleText>> = { en: enRules, ko: koRules };

export function translator(language: Language): Translate {
  return (key, data = {}) => formatMessage(lookUp(language, key), data);
}

export function ruleText(language: Language, rule: RuleId): RuleText {
  return ruleTexts[language][rule];
}

function lookUp(language: Language, key: MessageKey): string {
  let at: unknown = messages[language];
  for (const part of key.split(".")) at = (at as Record<string, unknown>)[part];
  return at as string;
}
