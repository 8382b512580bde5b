import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { roundHalfAway } from "../lib/round.ts";
import { parentsFirst } from "../model/normalise.ts";
import type { Diagram } from "../model/schema.ts";
import { nodesById, originOf, outermost } from "../model/tree.ts";
import { keepBends } from "./bends.ts";
import { fitsInto } from "./containment.ts";
import { idSet, updateNodes, withField, type Ids } from "./update-elements.ts";

/**
 * Puts nodes into a container, or on the page (`undefined`); they stay where they are on the page. A move
 * that cannot be (into a component, into itself, too deep) leaves that node alone.
 */
export function reparent(
  diagram: Diagram,
  ids: Ids,
  parent: string | undefined,
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const byId = nodesById(diagram);
  const target = originOf(byId, parent);
  const movable = outermost(diagram, idSet(ids)).filter(
    (node) =>
      node.parent !== parent &&
      (parent === undefined || fitsInto(diagram, node.id, parent, catalog)),
  );
  const moved = updateNodes(
    diagram,
    movable.map(({ id }) => id),
    (node) => {
      const { x, y } = originOf(byId, node.id);
      const position = {
        ...node.position,
        x: roundHalfAway(x - target.x),
        y: roundHalfAway(y - target.y),
      };
      return { ...withField(node, "parent", parent), position };
    },
  );
  if (moved === diagram) return diagram;
  return keepBends(diagram, { ...moved, nodes: parentsFirst(moved.nodes) });
}
