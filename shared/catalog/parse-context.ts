import type { ParseContext } from "../model/references.ts";
import type { Catalog } from "./catalog.ts";
import { isContainerRole } from "./roles.ts";

/** What the reader of a file must know of the catalogue. */
export function parseContext(catalog: Catalog): ParseContext {
  return {
    isContainerKind: (kindId) => {
      const kind = catalog.kind(kindId);
      return kind && isContainerRole(kind.role);
    },
  };
}
