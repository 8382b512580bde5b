import { LANGUAGES } from "../i18n/language.ts";
import type { Diagram } from "../model/schema.ts";
import { RUNGS } from "./template-groups.ts";
import { LESSON_ID, type TemplateId } from "./template-ids.ts";
import { TEMPLATE_NAMES } from "./template-names.generated.ts";

/**
 * The template of the learning path that a diagram began as, also when it comes back from a file: its
 * lesson is still in it and it still bears its name.
 */
export function rungOf({ title, nodes }: Diagram): TemplateId | null {
  if (!nodes.some(({ id }) => id === LESSON_ID)) return null;
  const named = (id: TemplateId) =>
    LANGUAGES.some((language) => TEMPLATE_NAMES[id][language] === title);
  return RUNGS.find(named) ?? null;
}
