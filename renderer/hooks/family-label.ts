import { familyOf } from "../../shared/catalog/define-kind.ts";
import { palette } from "../../shared/i18n/messages/en/palette.ts";
import type { Translate } from "../../shared/i18n/translate.ts";

const FAMILIES: Readonly<Record<string, string>> = palette.families;

const isKnown = (family: string): family is keyof typeof palette.families =>
  Object.hasOwn(FAMILIES, family);

/** What the family of a kind is called; of the user's own it is the id that they gave. */
export function familyLabel(kindId: string, t: Translate): string {
  const family = familyOf(kindId);
  return isKnown(family) ? t(`palette.families.${family}`) : family;
}
