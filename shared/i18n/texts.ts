import type { Language } from "./language.ts";
import { en } from "./messages/en/en.ts";
import { rules as enRules, type RuleId } from "./messages/en/rules.ts";
import { ko } from "./messages/ko/ko.ts";
import { rules as koRules } from "./messages/ko/rules.ts";
import type { RuleText } from "./rule-text.ts";
import type { Wording } from "./wording.ts";

/** Everything that is said in one language. */
export interface Texts {
  readonly messages: Wording<typeof en>;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
}

/** Every language at once. The window has texts-on-demand.ts in the place of this module. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: { messages: en, rules: enRules },
  ko: { messages: ko, rules: koRules },
};

/** Makes the texts of a language ready; here they always are. */
export const loadTexts: (language: Language) => Promise<void> = () => Promise.resolve();
