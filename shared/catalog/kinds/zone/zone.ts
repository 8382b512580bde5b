import { type Kind } from "../../define-kind.ts";
import { CONTAINER_ROLES } from "../../roles.ts";

/** Placeholder names until the table is written. */
export const zoneKinds: readonly Kind[] = CONTAINER_ROLES.map((role) => ({
  id: `zone/${role}`,
  role,
  names: { en: role, ko: role },
}));
