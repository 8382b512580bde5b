import { familyOf, type Kind } from "../../../shared/catalog/define-kind.ts";
import { ROLE_GROUPS, roleGroupOf, type RoleGroup } from "./role-groups.ts";

/** A section of the palette. Its groups have no heading when there is only one. */
export interface PaletteSection {
  /** A family id, or a role group. */
  readonly id: string;
  readonly groups: readonly { readonly id: string; readonly kinds: readonly Kind[] }[];
}

export type Grouping = "place" | "role";

/** The section of kinds that the diagram, or a file beside it, defines. */
export const OWN_SECTION = "own";

/** Where things run, in the order of the field: anywhere, own, private, public, and the rest. */
const FAMILY_ORDER = [
  OWN_SECTION,
  "generic", "zone", "onprem", "private", "aws", "azure", "gcp", "naver", "nhn", "kt", "gabia",
  "saas", "devops", "edge", "security",
]; // prettier-ignore

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_ORDER);

/**
 * The kinds in sections: by place (one section a family, with a group for each role) or by role (one
 * section a role, with a group for each family). Kinds keep their order within a group.
 */
export function groupKinds(kinds: readonly Kind[], by: Grouping): readonly PaletteSection[] {
  const family = ({ id }: Kind) => (FAMILIES.has(familyOf(id)) ? familyOf(id) : OWN_SECTION);
  const role = (kind: Kind) => roleGroupOf(kind.role);
  const [outer, inner] = by === "place" ? [family, role] : [role, family];
  return partition(kinds, outer).map(({ id, kinds: members }) => ({
    id,
    groups: partition(members, inner),
  }));
}

function partition(kinds: readonly Kind[], key: (kind: Kind) => string) {
  const parts = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const part = parts.get(key(kind));
    if (part) part.push(kind);
    else parts.set(key(kind), [kind]);
  }
  return [...parts]
    .map(([id, members]) => ({ id, kinds: members }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

function rank(id: string): number {
  const family = FAMILY_ORDER.indexOf(id);
  if (family >= 0) return family;
  const role = ROLE_GROUPS.indexOf(id as RoleGroup);
  return role >= 0 ? role : FAMILY_ORDER.length;
}
