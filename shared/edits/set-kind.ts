import type { Catalog } from "../catalog/catalog.ts";
import type { Deployment } from "../catalog/define-kind.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";
import { updateNodes, withField, type Ids } from "./update-elements.ts";

/**
 * Changes what nodes are. A node that holds others cannot become a component and is left alone. A stated
 * deployment model that the new kind does not come in goes: nobody could choose it.
 */
export function setKind(
  diagram: Diagram,
  ids: Ids,
  kindId: string,
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const kind = catalog.kind(kindId);
  const parents = parentIds(diagram);
  return updateNodes(diagram, ids, (node) => {
    if (kind && !isContainerRole(kind.role) && parents.has(node.id)) return node;
    const changed = withField(node, "kind", kindId);
    const stated = node.deployment as Deployment | undefined;
    const comesIn = stated === undefined || (kind?.deployments?.includes(stated) ?? true);
    return comesIn ? changed : withField(changed, "deployment", undefined);
  });
}
