import type { ParseContext } from "../model/references.ts";
import type { Catalog } from "./catalog.ts";
import { catalogFor } from "./own-kinds.ts";
import { isContainerRole } from "./roles.ts";
import { withSurroundings, type Surroundings } from "./surroundings.ts";

/** What the reader of a file must know of the catalogue, own kinds of and beside the file included. */
export function parseContext(catalog: Catalog, surroundings?: Surroundings): ParseContext {
  return {
    isContainerKind: (kindId, diagram) => {
      const read = withSurroundings(diagram, surroundings);
      const kind = catalogFor(read, catalog).kind(kindId);
      return kind && isContainerRole(kind.role);
    },
  };
}
