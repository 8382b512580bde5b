import { LANGUAGES, type Language } from "../i18n/language.ts";
import { scoreFields, searchField, squeezeQuery, type SearchField } from "../lib/text-search.ts";
import type { TemplateId } from "./template-ids.ts";

/** What a template is found by, in both languages. */
export interface TemplateWords {
  readonly id: TemplateId;
  readonly names: Readonly<Record<Language, string>>;
  /** What is said further: the group it stands in, what to learn from it. */
  readonly about: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The templates in which all words of a query are found, in either language. Case,
 * spaces and punctuation do not matter; Korean initial consonants are enough. All for an empty query.
 */
export function searchTemplates(
  templates: readonly TemplateWords[],
  query: string,
  language: Language,
): ReadonlySet<TemplateId> {
  const { whole, words } = squeezeQuery(query);
  const found = templates.filter((template) => {
    const fields = fieldsOf(template);
    const holds = (word: string) => scoreFields(fields, word, language) !== undefined;
    return holds(whole) || words.every(holds);
  });
  return new Set((whole === "" ? templates : found).map(({ id }) => id));
}

function fieldsOf({ id, names, about }: TemplateWords): readonly SearchField[] {
  return [
    searchField(id, 3),
    ...LANGUAGES.map((language) => searchField(names[language], 0, language)),
    ...LANGUAGES.flatMap((language) =>
      about[language].map((text) => searchField(text, 6, language)),
    ),
  ];
}
