import type { Catalog } from "../../../shared/catalog/catalog.ts";
import { absoluteRects, type Rect } from "../../../shared/drawing/geometry.ts";
import { snap, type SnapIndex, type Snapped } from "../../../shared/edits/snap.ts";
import { boundsOf } from "../../../shared/lib/rect.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";
import { nodesById } from "../../../shared/model/tree.ts";
import { containerIds, middle } from "../commit-gesture.ts";
import { containerFinder } from "../drop-target.ts";
import { guidesIn } from "./guides-in-view.ts";

/** Side of the squares of the grid; the dots on the page stand three apart. */
export const GRID = 8;

interface DragInput {
  readonly diagram: Diagram;
  /** Ids of what is dragged; none stands inside another. */
  readonly ids: readonly string[];
  /** The part of the page in view: what is out of sight gives no guides. */
  readonly view: Rect;
  readonly grid: boolean;
}

interface Dragged extends Pick<Snapped, "guides"> {
  readonly dragged: ReadonlyMap<string, Point>;
  /** The container that would take the dragged over; null when they stay where they belong. */
  readonly dropTarget: string | null;
}

/** Says where the dragged stand when the hand has brought them to these positions. */
export type Drag = (
  positions: ReadonlyMap<string, Point>,
  options: { readonly reach: number; readonly free: boolean },
) => Dragged;

/**
 * Prepares a drag: every look at the diagram is done here, so that a move costs only look-ups. The first
 * of the dragged says which container the drag is over.
 */
export function prepareDrag({ diagram, ids, view, grid }: DragInput, catalog: Catalog): Drag {
  const rects = absoluteRects(diagram, catalog);
  const byId = nodesById(diagram);
  const containers = containerIds(diagram, catalog);
  const moving = new Set(ids);
  const find = containerFinder(diagram, rects, (id) => containers.has(id), moving);
  const first = byId.get(ids[0] ?? "");
  const start = boundsOf(ids.flatMap((id) => rects.get(id) ?? []));
  const firstRect = rects.get(first?.id ?? "");
  const indexes = new Map<string | null, SnapIndex>();
  const indexOf = (container: string | null, size: Rect): SnapIndex => {
    const known = indexes.get(container);
    if (known) return known;
    const index = guidesIn(container, diagram, rects, { view, moving, box: size });
    indexes.set(container, index);
    return index;
  };
  return (positions, { reach, free }) => {
    const at = positions.get(first?.id ?? "");
    if (!first || !firstRect || !start || !at) {
      return { dragged: positions, dropTarget: null, guides: [] };
    }
    const delta = { x: at.x - first.position.x, y: at.y - first.position.y };
    const over = middle(firstRect);
    const target = find({ x: over.x + delta.x, y: over.y + delta.y });
    const box = { ...start, x: start.x + delta.x, y: start.y + delta.y };
    const fitted = free ? UNFITTED : fit(indexOf(target, start), box, reach, grid);
    return {
      dragged: new Map(
        [...positions].map(([id, { x, y }]) => [id, { x: x + fitted.x, y: y + fitted.y }]),
      ),
      dropTarget: target === (first.parent ?? null) ? null : target,
      guides: fitted.guides,
    };
  };
}

const UNFITTED: Snapped = { x: 0, y: 0, guides: [] };

/** A guide wins over the grid. */
function fit(index: SnapIndex, box: Rect, reach: number, grid: boolean): Snapped {
  const fitted = snap(index, box, reach);
  if (!grid) return fitted;
  const onGrid = (axis: "x" | "y"): number => {
    if (fitted.guides.some((guide) => guide.axis === axis)) return fitted[axis];
    return Math.round(box[axis] / GRID) * GRID - box[axis];
  };
  return { ...fitted, x: onGrid("x"), y: onGrid("y") };
}
