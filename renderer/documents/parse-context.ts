import { catalog } from "../../shared/catalog/registry.ts";
import { isContainerRole } from "../../shared/catalog/roles.ts";

/** What the parser must know of the catalogue. */
export const parseContext = {
  isContainerKind: (kindId: string): boolean | undefined => {
    const kind = catalog.kind(kindId);
    return kind && isContainerRole(kind.role);
  },
};
