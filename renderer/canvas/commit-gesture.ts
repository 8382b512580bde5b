import type { Catalog } from "../../shared/catalog/catalog.ts";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import {
  absoluteRects,
  isContainerNode,
  parentIds,
  type Rect,
} from "../../shared/drawing/geometry.ts";
import { duplicateElements } from "../../shared/edits/duplicate-elements.ts";
import { growAround } from "../../shared/edits/grow-around.ts";
import { moveNodes } from "../../shared/edits/move-nodes.ts";
import { reparent } from "../../shared/edits/reparent.ts";
import { resizeNode } from "../../shared/edits/resize-node.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { nodesById, outermost } from "../../shared/model/tree.ts";
import type { Editor } from "../state/workspace.ts";
import { containerFinder } from "./drop-target.ts";

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Nothing is under the hand any more. */
export const LET_GO = { dragged: NOTHING, dropTarget: null, guides: [], copying: false };

/**
 * Puts what was dragged where it is, each thing into the container under its middle, and lets the
 * containers grow around it. While copying, copies go there and the originals stay.
 */
export function commitDrop({ document, view }: Editor, catalog: Catalog): void {
  const { dragged, copying } = view.getState();
  view.setState(LET_GO);
  if (dragged.size === 0) return;
  document.apply(copying ? "commands.duplicate" : "commands.move", (diagram) => {
    const delta = distanceOf(diagram, dragged);
    if (delta.x === 0 && delta.y === 0) return diagram;
    if (!copying) return settle(moveNodes(diagram, dragged.keys(), delta), dragged.keys(), catalog);
    const [copied, ids] = duplicateElements(diagram, dragged.keys(), delta);
    view.setState({ selection: new Set(ids) });
    return settle(copied, ids, catalog);
  });
}

/** How far the drag went, in whole pixels; everything dragged goes equally far. */
function distanceOf(diagram: Diagram, dragged: ReadonlyMap<string, Point>): Point {
  const byId = nodesById(diagram);
  for (const [id, { x, y }] of dragged) {
    const from = byId.get(id)?.position;
    if (from) return { x: Math.round(x - from.x), y: Math.round(y - from.y) };
  }
  return { x: 0, y: 0 };
}

/** Puts what was moved into the containers under it, and lets these grow to hold it. */
function settle(diagram: Diagram, ids: Iterable<string>, base: Catalog): Diagram {
  const catalog = catalogFor(diagram, base);
  const moved = outermost(diagram, new Set(ids)).map(({ id }) => id);
  const rects = absoluteRects(diagram, catalog);
  const containers = containerIds(diagram, catalog);
  const find = containerFinder(diagram, rects, (id) => containers.has(id), new Set(moved));
  const byId = nodesById(diagram);
  let next = diagram;
  for (const id of moved) {
    const rect = rects.get(id);
    const target = rect ? (find(middle(rect)) ?? undefined) : undefined;
    if (rect && target !== byId.get(id)?.parent) next = reparent(next, id, target, catalog);
  }
  return growAround(next, moved, catalog);
}

/** Keeps the new box of a container; what is inside stays where it is on the page. */
export function commitResize({ document, view }: Editor, id: string, base: Catalog): void {
  const { dragged, resized } = view.getState();
  view.setState({ dragged: NOTHING, resized: NOTHING });
  const size = resized.get(id);
  if (!size) return;
  document.apply("commands.resize", (diagram) => {
    const position = dragged.get(id) ?? nodesById(diagram).get(id)?.position;
    if (!position) return diagram;
    const catalog = catalogFor(diagram, base);
    return growAround(resizeNode(diagram, id, { ...position, ...size }, catalog), id, catalog);
  });
}

export function containerIds(diagram: Diagram, base: Catalog): ReadonlySet<string> {
  const catalog = catalogFor(diagram, base);
  const parents = parentIds(diagram);
  return new Set(
    diagram.nodes.flatMap((node) => (isContainerNode(node, catalog, parents) ? [node.id] : [])),
  );
}

export const middle = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});
