import type { Kind } from "./define-kind.ts";
import { ICONS, type Icon } from "./icons.generated.ts";
import { ROLE_ICONS, UNKNOWN_ICON } from "./role-icons.ts";

/**
 * The icon of a kind: filled paths in a square of `size` units, to be painted in one colour. The
 * kind's own, else its role's; a question mark for an unknown kind.
 */
export function iconOf(kind: Kind | undefined): Icon {
  return ICONS[kind ? (kind.icon ?? ROLE_ICONS[kind.role]) : UNKNOWN_ICON];
}
