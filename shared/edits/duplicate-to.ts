import type { Diagram, Point } from "../model/schema.ts";
import { duplicateElements } from "./duplicate-elements.ts";
import { cutOut } from "./insert-fragment.ts";
import { placeNodes } from "./move-nodes.ts";

/**
 * Copies nodes, with what is inside and the edges between, to places relative to their own containers;
 * the originals stay.
 *
 * @returns the diagram and the copy of each node that has a place
 */
export function duplicateTo(
  diagram: Diagram,
  places: ReadonlyMap<string, Point>,
): readonly [Diagram, ReadonlyMap<string, string>] {
  const [copied, ids] = duplicateElements(diagram, places.keys(), { x: 0, y: 0 });
  // Copies come in the order of what was copied.
  const originals = cutOut(diagram, places.keys()).nodes;
  const copies = new Map<string, string>();
  originals.forEach(({ id }, index) => {
    const copy = ids[index];
    if (copy !== undefined && places.has(id)) copies.set(id, copy);
  });
  const at = [...copies].flatMap(([id, copy]) => {
    const place = places.get(id);
    return place ? [[copy, place] as const] : [];
  });
  return [placeNodes(copied, new Map(at)), copies];
}
