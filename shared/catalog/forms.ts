import type { FormField, Kind } from "./define-kind.ts";
import { componentForm } from "./component-form.ts";
import { containerForm } from "./container-form.ts";
import { isContainerRole } from "./roles.ts";

/**
 * The fields of a kind's form, most asked first: what creating one asks, then service, availability,
 * security, data and operation of its role, documentation last.
 */
export function formFor(kind: Kind): readonly FormField[] {
  const { role, form = [] } = kind;
  const byRole = isContainerRole(role) ? containerForm(role) : componentForm(role);
  const asked = new Set(form.map(keyOf));
  // a fixed fact is not asked for again
  if (kind.hypervisor !== undefined) asked.add("hypervisor");
  return [...form, ...byRole.filter((field) => !asked.has(keyOf(field)))];
}

function keyOf(field: FormField): string {
  return typeof field === "string" ? field : field.key;
}
