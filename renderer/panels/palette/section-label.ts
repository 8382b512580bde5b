import type { Translate } from "../../../shared/i18n/translate.ts";
import { OWN_SECTION } from "./group-kinds.ts";
import { palette } from "../../../shared/i18n/messages/en/palette.ts";

const hasKey = <T extends object>(object: T, key: string): key is keyof T & string =>
  Object.hasOwn(object, key);

/** The words for a section or group; a family the texts do not know is shown by its id. */
export function sectionLabel(id: string, t: Translate): string {
  if (id === OWN_SECTION) return t("ownKinds.section");
  if (hasKey(palette.families, id)) return t(`palette.families.${id}`);
  if (hasKey(palette.roles, id)) return t(`palette.roles.${id}`);
  return id;
}
