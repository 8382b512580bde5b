import type { FormField } from "../../../shared/catalog/define-kind.ts";
import { PROPERTIES } from "../../../shared/catalog/properties.ts";

/** The fields that all forms offer and that make sense to state for many at once: facts and choices. */
export function commonFields(forms: readonly (readonly FormField[])[]): readonly FormField[] {
  const [first = [], ...rest] = forms;
  return first.filter((field) => {
    if (typeof field !== "string") return false;
    const { type } = PROPERTIES[field];
    if (type !== "flag" && type !== "choice") return false;
    return rest.every((form) => form.includes(field));
  });
}
