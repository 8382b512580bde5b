import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import type { Diagram } from "../model/schema.ts";
import { COMPONENT_SIZE, CONTAINER_SIZE } from "../model/sizes.ts";
import { nodesById } from "../model/tree.ts";
import { addNode, type NewNode } from "./add-node.ts";
import { boxOf, childBoxes } from "./child-boxes.ts";
import { FIRST_PLACE, freePlace } from "./free-place.ts";
import { growContainer } from "./grow-container.ts";

/** What the new node is to be, beyond the kind and parent it takes over. */
export type Beside = Omit<Partial<NewNode>, "position" | "parent">;

/**
 * Adds a component beside another, in the same container and of the same kind unless told otherwise. It
 * overlaps nothing; the container grows.
 *
 * @returns the diagram and the new node's id; the diagram itself and the given id when there is no such node
 */
export function addComponentBeside(
  diagram: Diagram,
  id: string,
  extra: Beside = {},
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, string] {
  return addBeside(diagram, id, { size: COMPONENT_SIZE, extra, keepSize: false }, catalog);
}

/** Adds an empty container beside another, of its kind and in its parent; says nothing but `extra`. */
export function addContainerBeside(
  diagram: Diagram,
  containerId: string,
  extra: Beside = {},
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, string] {
  return addBeside(diagram, containerId, { size: CONTAINER_SIZE, extra, keepSize: true }, catalog);
}

function addBeside(
  diagram: Diagram,
  id: string,
  { size, extra, keepSize }: { size: typeof COMPONENT_SIZE; extra: Beside; keepSize: boolean },
  catalog: Catalog,
): readonly [Diagram, string] {
  const anchor = nodesById(diagram).get(id);
  if (!anchor) return [diagram, id];
  const { parent } = anchor;
  const position = freePlace(
    [...childBoxes(diagram, parent, catalog).values()],
    extra.size ?? size,
    boxOf(diagram, anchor, catalog),
    parent === undefined ? undefined : FIRST_PLACE,
  );
  const node: NewNode = {
    kind: anchor.kind,
    ...(keepSize && { size }),
    ...extra,
    ...(parent !== undefined && { parent }),
    position,
  };
  const [added, newNodeId] = addNode(diagram, node, catalog);
  return [growContainer(added, parent, catalog), newNodeId];
}
