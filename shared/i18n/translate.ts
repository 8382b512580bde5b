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

/** What was looked up, by the texts it was found in: a large diagram asks thousands of times for a few. */
const found = new WeakMap<object, Map<MessageKey, string>>();

function lookUp(language: Language, key: MessageKey): string {
  const { messages } = TEXTS[language];
  let known = found.get(messages);
  if (!known) found.set(messages, (known = new Map<MessageKey, string>()));
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = textAt(messages, key)));
  return text;
}

function textAt(messages: unknown, key: MessageKey): string {
  let at = messages;
  for (const part of key.split(".")) at = (at as Record<string, unknown>)[part];
  return at as string;
}
