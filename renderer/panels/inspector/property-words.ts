import { properties } from "../../../shared/i18n/messages/en/properties.ts";
import type { MessageKey, Translate } from "../../../shared/i18n/translate.ts";

interface Words {
  readonly label: string;
  readonly help?: string | undefined;
  /** The word for a value of a choice; the value itself where there is none. */
  readonly valueWord: (value: string) => string;
}

/** What is said of a property in the language of the window. */
export function propertyWords(key: string, t: Translate): Words {
  const texts = properties as Readonly<Record<string, { values?: object }>>;
  // A key of an own kind is what people call it, be it `constructor`.
  const known = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (!known) return { label: key, valueWord: (value) => value };
  const values = known.values ?? {};
  return {
    label: t(`properties.${key}.label` as MessageKey),
    help: t(`properties.${key}.help` as MessageKey),
    valueWord: (value) =>
      Object.hasOwn(values, value) ? t(`properties.${key}.values.${value}` as MessageKey) : value,
  };
}
