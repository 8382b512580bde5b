import type { Json } from "../lib/json.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../model/schema.ts";
import { updateElements, withField, type Ids } from "./update-elements.ts";

/**
 * States a property of nodes and edges; `undefined` takes the statement back. An element without any
 * property left loses the field.
 */
export function setProperty(
  diagram: Diagram,
  ids: Ids,
  key: string,
  value: Json | undefined,
): Diagram {
  return updateElements(diagram, ids, (element) => stateProperty(element, key, value));
}

/** Takes a statement back: the element no longer says anything about the key. */
export function clearProperty(diagram: Diagram, ids: Ids, key: string): Diagram {
  return setProperty(diagram, ids, key, undefined);
}

function stateProperty<T extends DiagramNode | DiagramEdge>(
  element: T,
  key: string,
  value: Json | undefined,
): T {
  const { properties = {} } = element;
  const next = withField(properties, key, value);
  if (next === properties) return element;
  return withField(element, "properties", Object.keys(next).length > 0 ? next : undefined);
}
