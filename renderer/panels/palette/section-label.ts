import type { Translate } from "../../../shared/i18n/translate.ts";
import { palette } from "../../../shared/i18n/messages/en/palette.ts";

const hasKey = <T extends object>(object: T, key: string): key is keyof T & string => key in object;

/** The words for a section or group; a family the texts do not know is shown by its id. */
export function sectionLabel(id: string, t: Translate): string {
  if (hasKey(palette.families, id)) return t(`palette.families.${id}`);
  if (hasKey(palette.roles, id)) return t(`palette.roles.${id}`);
  return id;
}
