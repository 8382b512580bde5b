import { formatMessage, type MessageData } from "./format-message.ts";
import type { Language } from "./language.ts";
import type { en } from "./messages/en/en.ts";
import type { RuleId } from "./messages/en/rules.ts";
import type { RuleText } from "./rule-text.ts";
import { TEXTS } from "./texts.ts";
import type { LeafPath } from "./wording.ts";

export type MessageKey = LeafPath<typeof en>;

/** Looks a text up by its key and fills it. */
export type Translate = (key: MessageKey, data?: MessageData) => string;

export function translator(language: Language): Translate {
  return (key, data = {}) => formatMessage(lookUp(language, key), data);
}

export function ruleText(language: Language, rule: RuleId): RuleText {
  return TEXTS[language].rules[rule];
}

function lookUp(language: Language, key: MessageKey): string {
  let at: unknown = TEXTS[language].messages;
  for (const part of key.split(".")) at = (at as Record<string, unknown>)[part];
  return at as string;
}
