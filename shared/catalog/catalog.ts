import type { Kind } from "./define-kind.ts";

/** The kinds that a diagram is read with. Passed in, so that a file's own kinds can join later. */
export interface Catalog {
  readonly kinds: readonly Kind[];
  /** The kind with this id, or undefined for an unknown kind. */
  kind(id: string): Kind | undefined;
}

export function createCatalog(kinds: readonly Kind[]): Catalog {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  return { kinds, kind: (id) => byId.get(id) };
}
