import type { Diagram, Point } from "../model/schema.ts";
import { cutOut, insertFragment } from "./insert-fragment.ts";
import { idSet, type Ids } from "./update-elements.ts";

const OFFSET: Point = { x: 24, y: 24 };

/**
 * Copies nodes, with what is inside and the edges between them, beside the originals and in the same
 * containers.
 *
 * @returns the diagram and the ids of the copies
 */
export function duplicateElements(
  diagram: Diagram,
  ids: Ids,
  offset: Point = OFFSET,
): readonly [Diagram, readonly string[]] {
  return insertFragment(
    diagram,
    cutOut(diagram, idSet(ids)),
    (node) => {
      const { position } = node;
      return {
        ...node,
        position: { ...position, x: position.x + offset.x, y: position.y + offset.y },
      };
    },
    offset,
  );
}
