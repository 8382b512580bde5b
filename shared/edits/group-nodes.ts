import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { boundsOf, type Rect } from "../lib/rect.ts";
import { roundHalfAway } from "../lib/round.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { ancestorIds, nodesById, originOf, outermost } from "../model/tree.ts";
import { addNode } from "./add-node.ts";
import { mayHold } from "./containment.ts";
import { FIRST_PLACE, PADDING } from "./free-place.ts";
import { growAround } from "./grow-around.ts";
import { pageBoxes } from "./page-box.ts";
import { removeElements } from "./remove-elements.ts";
import { reparent } from "./reparent.ts";
import { idSet, type Ids } from "./update-elements.ts";

interface NewContainer {
  readonly kind: string;
  readonly name?: string;
}

/**
 * Draws a container around nodes and puts them in; they stay where they are on the page. It stands in the
 * nearest container that is around all of them.
 *
 * @returns the diagram and the id of the container; undefined when there is nothing to group
 */
export function groupNodes(
  diagram: Diagram,
  ids: Ids,
  container: NewContainer,
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, string | undefined] {
  const nodes = outermost(diagram, idSet(ids));
  const content = boundsOf([...pageBoxes(diagram, nodes, catalog).values()]);
  if (!content) return [diagram, undefined];
  const byId = nodesById(diagram);
  const parent = commonParent(byId, nodes);
  const frame = frameAround(content);
  const origin = originOf(byId, parent);
  const [added, id] = addNode(
    diagram,
    {
      ...container,
      ...(parent !== undefined && { parent }),
      position: { x: roundHalfAway(frame.x - origin.x), y: roundHalfAway(frame.y - origin.y) },
      size: { width: Math.ceil(frame.width), height: Math.ceil(frame.height) },
    },
    catalog,
  );
  const grouped = reparent(
    added,
    nodes.map((node) => node.id),
    id,
    catalog,
  );
  const complete = nodes.every((node) =>
    grouped.nodes.some((one) => one.id === node.id && one.parent === id),
  );
  // Too deep for the file, or a kind that holds nothing: half a group would be worse than none.
  return complete ? [growAround(grouped, id, catalog), id] : [diagram, undefined];
}

function frameAround({ x, y, width, height }: Rect): Rect {
  return {
    x: x - PADDING,
    y: y - FIRST_PLACE.y,
    width: width + 2 * PADDING,
    height: height + FIRST_PLACE.y + PADDING,
  };
}

function commonParent(
  byId: ReadonlyMap<string, DiagramNode>,
  nodes: readonly DiagramNode[],
): string | undefined {
  const [first, ...others] = nodes.map(({ id }) => ancestorIds(byId, id));
  return first?.find((id) => others.every((chain) => chain.includes(id)));
}

/**
 * Takes containers away and leaves what is inside where it is on the page, in the container around.
 * Edges that end at the containers themselves go with them. Anything but a container stays.
 *
 * @returns the diagram and the ids of what was inside
 */
export function ungroupNodes(
  diagram: Diagram,
  ids: Ids,
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, readonly string[]] {
  const wanted = idSet(ids);
  const filled = new Set(diagram.nodes.map(({ parent }) => parent));
  const groups = diagram.nodes.filter(
    (node) => wanted.has(node.id) && filled.has(node.id) && mayHold(node, catalog),
  );
  const freed: string[] = [];
  let next = diagram;
  for (const { id } of groups) {
    const children = next.nodes.filter(({ parent }) => parent === id).map((node) => node.id);
    const parent = nodesById(next).get(id)?.parent;
    next = removeElements(reparent(next, children, parent, catalog), id);
    freed.push(...children);
  }
  const gone = new Set(groups.map(({ id }) => id));
  return [next, freed.filter((id) => !gone.has(id))];
}
