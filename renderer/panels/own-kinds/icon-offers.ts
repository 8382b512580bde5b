import type { Catalog } from "../../../shared/catalog/catalog.ts";
import { iconNameOf, iconOf } from "../../../shared/catalog/icons.ts";
import type { Icon } from "../../../shared/catalog/icon.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";
import type { Language } from "../../../shared/i18n/language.ts";

/** An icon that can be chosen: what the file says of it, and what it is called. */
export interface IconOffer {
  readonly value: string;
  readonly label: string;
  readonly icon: Icon;
}

/**
 * The icons that a text finds, each once: those of the user by their names, those of the set by the kinds
 * that are drawn with them, since icons have no names in Korean.
 *
 * @param base the catalogue without own kinds
 */
export function iconOffers(base: Catalog, text: string, language: Language): readonly IconOffer[] {
  const wanted = text.trim().toLowerCase();
  const offers = new Map<string, IconOffer>();
  for (const [name, icon] of base.icons ?? []) {
    if (name.toLowerCase().includes(wanted)) offers.set(name, { value: name, label: name, icon });
  }
  for (const kind of searchKinds(base, text, language)) {
    // A kind that the user has an icon for is among the user's.
    const value = iconNameOf(kind);
    if (kind.drawing || offers.has(value)) continue;
    offers.set(value, { value, label: kind.names[language], icon: iconOf(kind) });
  }
  return [...offers.values()];
}
