import { type Kind } from "../../define-kind.ts";
import { COMPONENT_ROLES } from "../../roles.ts";

/** Placeholder names until the table is written: one kind for every role. */
export const genericKinds: readonly Kind[] = COMPONENT_ROLES.map((role) => ({
  id: `generic/${role}`,
  role,
  names: { en: role, ko: role },
}));
