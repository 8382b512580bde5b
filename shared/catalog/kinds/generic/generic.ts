import type { Kind } from "../../define-kind.ts";
import { COMPONENT_ROLES, type ComponentRole } from "../../roles.ts";
import { GENERIC_NAMES, type GenericNames } from "./generic-names.ts";

/** One kind for every component role. They state no service model and no deployment model. */
export const genericKinds: readonly Kind[] = COMPONENT_ROLES.map((role) =>
  genericKind(role, GENERIC_NAMES[role]),
);

function genericKind(role: ComponentRole, { en, ko, words }: GenericNames): Kind {
  return { id: `generic/${role}`, role, names: { en, ko }, words };
}
