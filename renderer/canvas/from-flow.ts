import type { EdgeChange, NodeChange } from "@xyflow/react";
import type { Point, Size } from "../../shared/model/schema.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";

/** What a batch of the canvas library's changes means. */
export interface Gesture {
  readonly selected: ReadonlyMap<string, boolean>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly sizes: ReadonlyMap<string, Size>;
  /** Ids whose resizing has just ended. */
  readonly resized: readonly string[];
}

/**
 * Reads node changes. Measurements of the page are no gestures: only sizes that a resize handle set
 * count.
 */
export function readNodeChanges(changes: readonly NodeChange<ComponentFlowNode>[]): Gesture {
  const selected = new Map<string, boolean>();
  const positions = new Map<string, Point>();
  const sizes = new Map<string, Size>();
  const resized: string[] = [];
  for (const change of changes) {
    if (change.type === "select") selected.set(change.id, change.selected);
    if (change.type === "position" && change.position) positions.set(change.id, change.position);
    if (change.type !== "dimensions" || change.resizing === undefined) continue;
    if (change.dimensions) sizes.set(change.id, change.dimensions);
    if (!change.resizing) resized.push(change.id);
  }
  return { selected, positions, sizes, resized };
}

/** The selection changes among edge changes. */
export function readEdgeSelection(
  changes: readonly EdgeChange<DiagramFlowEdge>[],
): ReadonlyMap<string, boolean> {
  const selected = new Map<string, boolean>();
  for (const change of changes) {
    if (change.type === "select") selected.set(change.id, change.selected);
  }
  return selected;
}

/** The selection after some elements were selected or not; the same set when nothing changes. */
export function withSelected(
  selection: ReadonlySet<string>,
  selected: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const next = new Set(selection);
  for (const [id, on] of selected) {
    if (on) next.add(id);
    else next.delete(id);
  }
  const same = next.size === selection.size && [...next].every((id) => selection.has(id));
  return same ? selection : next;
}
