import { properties } from "./messages/en/properties.ts";
import type { MessageKey, Translate } from "./translate.ts";

/**
 * The word for one value of a property's choice, such as `dmz` of `trust`. A value without a word (a
 * product name, free text) is its own word.
 */
export function choiceWord(key: keyof typeof properties, value: string, t: Translate): string {
  const text = properties[key];
  return "values" in text && Object.hasOwn(text.values, value)
    ? t(`properties.${key}.values.${value}` as MessageKey)
    : value;
}
