import type { Catalog } from "../../shared/catalog/catalog.ts";
import {
  absoluteRects,
  isContainerNode,
  parentIds,
  type Rect,
} from "../../shared/drawing/geometry.ts";
import { placeNodes } from "../../shared/edits/move-nodes.ts";
import { reparent } from "../../shared/edits/reparent.ts";
import { resizeNode } from "../../shared/edits/resize-node.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import { containerAt } from "./drop-target.ts";

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** The container over which the dragged things hang now; null for the open page. */
export function dropTargetOf({ document, view }: Editor, catalog: Catalog): string | null {
  const diagram = diagramOf(document.getState());
  const { dragged } = view.getState();
  const roots = draggedRoots(diagram, dragged);
  const [first] = roots;
  if (first === undefined) return null;
  const moved = placeNodes(diagram, dragged);
  const target = adopterOf(first, moved, new Set(roots), catalog);
  const current = diagram.nodes.find(({ id }) => id === first)?.parent ?? null;
  return target === current ? null : target;
}

/** Puts what was dragged where it is, each thing into the container under its middle. */
export function commitDrop(editor: Editor, catalog: Catalog): void {
  const { document, view } = editor;
  const { dragged } = view.getState();
  view.setState({ dragged: NOTHING, dropTarget: null });
  if (dragged.size === 0) return;
  document.apply("commands.move", (diagram) => {
    const roots = draggedRoots(diagram, dragged);
    let next = placeNodes(diagram, dragged);
    const excluded = new Set(roots);
    for (const id of roots) {
      const target = adopterOf(id, next, excluded, catalog);
      const parent = next.nodes.find((node) => node.id === id)?.parent ?? null;
      if (target !== parent) next = reparent(next, id, target ?? undefined, catalog);
    }
    return next;
  });
}

/** Keeps the new box of a container; what is inside stays where it is on the page. */
export function commitResize({ document, view }: Editor, id: string): void {
  const { dragged, resized } = view.getState();
  view.setState({ dragged: NOTHING, resized: NOTHING });
  const size = resized.get(id);
  if (!size) return;
  document.apply("commands.resize", (diagram) => {
    const position = dragged.get(id) ?? diagram.nodes.find((node) => node.id === id)?.position;
    return position ? resizeNode(diagram, id, { ...position, ...size }) : diagram;
  });
}

/** The dragged nodes that are not carried along by another dragged one. */
function draggedRoots(diagram: Diagram, dragged: ReadonlyMap<string, Point>): readonly string[] {
  const parentOf = new Map(diagram.nodes.map(({ id, parent }) => [id, parent]));
  const carried = (id: string): boolean => {
    const parent = parentOf.get(id);
    return parent !== undefined && (dragged.has(parent) || carried(parent));
  };
  return [...dragged.keys()].filter((id) => !carried(id));
}

function adopterOf(
  id: string,
  diagram: Diagram,
  excluded: ReadonlySet<string>,
  catalog: Catalog,
): string | null {
  const rects = absoluteRects(diagram, catalog);
  const rect = rects.get(id);
  if (!rect) return null;
  const containers = containerIds(diagram, catalog);
  return containerAt(middle(rect), diagram, rects, (one) => containers.has(one), excluded);
}

export function containerIds(diagram: Diagram, catalog: Catalog): ReadonlySet<string> {
  const parents = parentIds(diagram);
  return new Set(
    diagram.nodes.flatMap((node) => (isContainerNode(node, catalog, parents) ? [node.id] : [])),
  );
}

const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });
