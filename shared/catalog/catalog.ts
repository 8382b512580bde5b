import type { Kind } from "./define-kind.ts";
import type { Icon } from "./icon.ts";

/** The kinds that a diagram is read with. Passed in, so that a file's own kinds can join later. */
export interface Catalog {
  readonly kinds: readonly Kind[];
  /** The kind with this id, or undefined for an unknown kind. */
  kind(id: string): Kind | undefined;
  /** The user's own icons by name, where there are any. */
  readonly icons?: ReadonlyMap<string, Icon>;
}

export function createCatalog(kinds: readonly Kind[], icons?: ReadonlyMap<string, Icon>): Catalog {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  return { kinds, kind: (id) => byId.get(id), ...(icons && { icons }) };
}
