import type { Rect } from "../../shared/drawing/geometry.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { ancestorIds, nodesById } from "../../shared/model/tree.ts";
import { holds } from "../../shared/lib/rect.ts";

/** Tells the innermost container at a point of the page; null for the open page. */
export type ContainerFinder = (point: Point) => string | null;

/**
 * Prepares looking for the container under a point, so that each look costs only the containers.
 *
 * @param excluded ids that cannot be the answer, with everything inside them
 */
export function containerFinder(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  isContainer: (id: string) => boolean,
  excluded: ReadonlySet<string> = new Set(),
): ContainerFinder {
  const byId = nodesById(diagram);
  const places = diagram.nodes.flatMap(({ id }) => {
    const rect = isContainer(id) ? rects.get(id) : undefined;
    if (!rect) return [];
    const chain = [id, ...ancestorIds(byId, id)];
    return chain.some((one) => excluded.has(one)) ? [] : [{ id, rect, depth: chain.length }];
  });
  return (point) => {
    let found: { readonly id: string; readonly depth: number } | null = null;
    for (const place of places) {
      // Among equally deep ones the last drawn lies on top.
      if (holds(place.rect, point) && (!found || place.depth >= found.depth)) found = place;
    }
    return found?.id ?? null;
  };
}

/** The container that would take something dropped at a point of the page. */
export function containerAt(
  point: Point,
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  isContainer: (id: string) => boolean,
  excluded: ReadonlySet<string> = new Set(),
): string | null {
  return containerFinder(diagram, rects, isContainer, excluded)(point);
}
