import type { Kind } from "./define-kind.ts";
import { ICONS, type Icon, type IconName } from "./icons.generated.ts";
import { ROLE_ICONS, UNKNOWN_ICON } from "./role-icons.ts";

/** The key of a kind's icon in the icon set: its own, else its role's. */
export function iconNameOf({ icon, role }: Kind): IconName {
  return icon ?? ROLE_ICONS[role];
}

/**
 * The icon of a kind: filled paths in a square of `size` units, to be painted in one colour. The
 * kind's own, else its role's; a question mark for an unknown kind.
 */
export function iconOf(kind: Kind | undefined): Icon {
  return ICONS[kind ? iconNameOf(kind) : UNKNOWN_ICON];
}
