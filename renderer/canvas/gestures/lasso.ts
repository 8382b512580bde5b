import { isAround, type Rect } from "../../../shared/lib/rect.ts";

/**
 * What a lasso selects: components that it touches, but containers only when it goes around all of them.
 * Else every lasso inside a network would take the network along.
 */
export function lassoed(
  selected: ReadonlyMap<string, boolean>,
  lasso: Rect,
  containers: ReadonlyMap<string, Rect>,
): ReadonlyMap<string, boolean> {
  return new Map(
    [...selected].map(([id, on]) => {
      const rect = containers.get(id);
      return [id, on && (!rect || isAround(lasso, rect))];
    }),
  );
}

/** Containers that a lasso has come to go around since its last change. */
export function encircled(lasso: Rect, containers: ReadonlyMap<string, Rect>): readonly string[] {
  return [...containers].flatMap(([id, rect]) => (isAround(lasso, rect) ? [id] : []));
}
