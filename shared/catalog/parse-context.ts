import type { ParseContext } from "../model/references.ts";
import type { Catalog } from "./catalog.ts";
import { catalogFor } from "./own-kinds.ts";
import { isContainerRole } from "./roles.ts";

/** What the reader of a file must know of the catalogue, the file's own kinds included. */
export function parseContext(catalog: Catalog): ParseContext {
  return {
    isContainerKind: (kindId, diagram) => {
      const kind = catalogFor(diagram, catalog).kind(kindId);
      return kind && isContainerRole(kind.role);
    },
  };
}
