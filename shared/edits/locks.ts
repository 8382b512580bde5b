import type { Diagram } from "../model/schema.ts";
import { nodesById } from "../model/tree.ts";
import { setLocked } from "./set-fields.ts";
import { idSet, type Ids } from "./update-elements.ts";

/** The ids without those of locked nodes: what a gesture may move or delete. */
export function unlockedOf(diagram: Diagram, ids: Ids): readonly string[] {
  const byId = nodesById(diagram);
  return [...idSet(ids)].filter((id) => byId.get(id)?.locked !== true);
}

/** Locks nodes; when all of them are locked already, frees them. */
export function toggleLocked(diagram: Diagram, ids: Ids): Diagram {
  const byId = nodesById(diagram);
  const nodes = [...idSet(ids)].filter((id) => byId.has(id));
  return setLocked(diagram, nodes, unlockedOf(diagram, nodes).length > 0);
}
