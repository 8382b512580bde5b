import type { Kind } from "../../../shared/catalog/define-kind.ts";
import type { Language } from "../../../shared/i18n/language.ts";

/** The kinds whose name holds the words, all for none. */
export function findKinds(
  query: string,
  kinds: readonly Kind[],
  _language: Language,
): readonly Kind[] {
  const words = query.toLowerCase();
  if (words === "") return kinds;
  return kinds.filter(({ names }) =>
    [names.en, names.ko].some((name) => name.toLowerCase().includes(words)),
  );
}
