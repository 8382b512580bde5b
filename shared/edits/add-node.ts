import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import { boundsOf } from "../lib/rect.ts";
import { idBase, newId } from "../model/ids.ts";
import type { Diagram, DiagramNode, Point, Size } from "../model/schema.ts";
import { COMPONENT_SIZE, CONTAINER_SIZE } from "../model/sizes.ts";
import { nodesById } from "../model/tree.ts";
import { childBoxes, drawnSize } from "./child-boxes.ts";
import { fitsInto } from "./containment.ts";
import { freePlace, freePlaceInside } from "./free-place.ts";
import { growContainer } from "./grow-container.ts";

export interface NewNode {
  /** Id of a catalogue kind. */
  readonly kind: string;
  readonly id?: string;
  readonly name?: string;
  /** Ignored when it is no container. */
  readonly parent?: string;
  /** Relative to the parent. Without it a free place is looked for, and the parent grows. */
  readonly position?: Point;
  readonly size?: Size;
  readonly deployment?: Json;
  readonly properties?: JsonObject;
  readonly notes?: string;
}

/**
 * Adds a node in front of the others. Containers get a size; kinds that stand for a place of their own
 * (a public cloud, a site) get their deployment model written.
 *
 * @returns the diagram and the new node's id
 */
export function addNode(
  diagram: Diagram,
  { kind, id, name, parent, position, size, deployment, properties = {}, notes }: NewNode,
  catalog: Catalog = catalogFor(diagram, builtIn),
): readonly [Diagram, string] {
  const entry = catalog.kind(kind);
  const newNodeId = id ?? newId(diagram, idBase(kind, name));
  const container = entry ? isContainerRole(entry.role) : kind.startsWith("zone/");
  const home =
    parent !== undefined && fitsInto(diagram, newNodeId, parent, catalog) ? parent : undefined;
  const extent = size ?? (container ? CONTAINER_SIZE : COMPONENT_SIZE);
  const stated = deployment ?? entry?.writesDeployment;
  const node: DiagramNode = {
    id: newNodeId,
    kind,
    ...(name && { name }),
    ...(home !== undefined && { parent: home }),
    position: position ?? placeIn(diagram, home, extent, catalog),
    ...((size || container) && { size: extent }),
    ...(stated !== undefined && { deployment: stated }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(notes && { notes }),
  };
  const next = { ...diagram, nodes: [...diagram.nodes, node] };
  return [position ? next : growContainer(next, home, catalog), newNodeId];
}

/** A free place: inside the container, or right of everything on the page. */
export function placeIn(
  diagram: Diagram,
  parent: string | undefined,
  size: Size,
  catalog: Catalog,
): Point {
  const taken = [...childBoxes(diagram, parent, catalog).values()];
  const container = nodesById(diagram).get(parent ?? "");
  if (container) {
    return freePlaceInside(taken, size, drawnSize(diagram, container, catalog).width);
  }
  const all = boundsOf(taken);
  return all ? freePlace(taken, size, all) : { x: 0, y: 0 };
}
