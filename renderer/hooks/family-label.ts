import { familyOf } from "../../shared/catalog/define-kind.ts";
import { palette } from "../../shared/i18n/messages/en/palette.ts";
import type { Translate } from "../../shared/i18n/translate.ts";

const FAMILIES: Readonly<Record<string, string>> = palette.families;

const isKnown = (family: string): family is keyof typeof palette.families =>
  Object.hasOwn(FAMILIES, family);

/** What a family of kinds is called; one that the texts do not know is shown by its id. */
export const familyName = (family: string, t: Translate): string =>
  isKnown(family) ? t(`palette.families.${family}`) : family;

/** What the family of a kind is called. */
export const familyLabel = (kindId: string, t: Translate): string =>
  familyName(familyOf(kindId), t);
