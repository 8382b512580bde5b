import type { Deployment } from "../catalog/define-kind.ts";
import { LIMITS } from "../model/limits.ts";
import type { Diagram } from "../model/schema.ts";
import { clip } from "../lib/clip.ts";
import {
  updateEdges,
  updateElements,
  updateNodes,
  withField,
  type Ids,
} from "./update-elements.ts";

/** Renames nodes and edges; an empty name takes the name away. */
export function rename(diagram: Diagram, ids: Ids, name: string): Diagram {
  return setText(diagram, ids, "name", name, LIMITS.nameLength);
}

export function setNotes(diagram: Diagram, ids: Ids, notes: string): Diagram {
  return setText(diagram, ids, "notes", notes, LIMITS.notesLength);
}

/** States the deployment model; `undefined` leaves it to the containers around and the kind. */
export function setDeployment(
  diagram: Diagram,
  ids: Ids,
  deployment: Deployment | undefined,
): Diagram {
  return updateNodes(diagram, ids, (node) => withField(node, "deployment", deployment));
}

/** Says what an edge carries; `request` is what an edge without the field carries. */
export function setFlow(diagram: Diagram, ids: Ids, flow: string): Diagram {
  return updateEdges(diagram, ids, (edge) =>
    withField(edge, "flow", flow === "request" ? undefined : flow),
  );
}

/** Locks nodes against moving by hand, or frees them. */
export function setLocked(diagram: Diagram, ids: Ids, locked: boolean): Diagram {
  return updateNodes(diagram, ids, (node) => withField(node, "locked", locked || undefined));
}

function setText(
  diagram: Diagram,
  ids: Ids,
  field: "name" | "notes",
  text: string,
  limit: number,
): Diagram {
  // Composed, so that the same name is the same bytes whatever it was typed or pasted from.
  const value = clip(text.normalize("NFC"), limit);
  return updateElements(diagram, ids, (element) => withField(element, field, value || undefined));
}
