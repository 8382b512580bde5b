import type { Kind } from "./define-kind.ts";
import type { Icon } from "./icon.ts";
import { ICONS, type IconName } from "./icons.generated.ts";
import { ROLE_ICONS, UNKNOWN_ICON } from "./role-icons.ts";

/** The key of a kind's icon in the icon set: its own, else its role's. */
export function iconNameOf({ icon, role }: Kind): IconName {
  return icon ?? ROLE_ICONS[role];
}

/**
 * The icon of a kind: the user's own for it, else the kind's, else its role's; a question mark for an
 * unknown kind. Those of the set are filled in one colour.
 */
export function iconOf(kind: Kind | undefined): Icon {
  return kind?.drawing ?? ICONS[kind ? iconNameOf(kind) : UNKNOWN_ICON];
}
