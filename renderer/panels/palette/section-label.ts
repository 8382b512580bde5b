import type { Translate } from "../../../shared/i18n/translate.ts";
import { palette } from "../../../shared/i18n/messages/en/palette.ts";
import { familyName } from "../../hooks/family-label.ts";
import { OWN_SECTION } from "./group-kinds.ts";

const isRole = (id: string): id is keyof typeof palette.roles => Object.hasOwn(palette.roles, id);

/** The words for a section or group of the palette. */
export function sectionLabel(id: string, t: Translate): string {
  if (id === OWN_SECTION) return t("ownKinds.section");
  return isRole(id) ? t(`palette.roles.${id}`) : familyName(id, t);
}
