import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { boundsOf, type Rect } from "../lib/rect.ts";
import type { Diagram, DiagramNode, Point } from "../model/schema.ts";
import { outermost } from "../model/tree.ts";
import { growAround } from "./grow-around.ts";
import { moveNodes } from "./move-nodes.ts";
import { pageBoxes } from "./page-box.ts";
import { resizeNode } from "./resize-node.ts";
import { idSet, type Ids } from "./update-elements.ts";

export type Alignment = "left" | "centre" | "right" | "top" | "middle" | "bottom";

/**
 * Brings borders or middles onto one line on the page, whatever containers the nodes stand in. Locked
 * nodes stay, and the others come to them.
 */
export function alignNodes(
  diagram: Diagram,
  ids: Ids,
  alignment: Alignment,
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const nodes = outermost(diagram, idSet(ids));
  const boxes = pageBoxes(diagram, nodes, catalog);
  const fixed = nodes.filter(({ locked }) => locked === true);
  const frame = boundsOf(
    (fixed.length > 0 ? fixed : nodes).flatMap(({ id }) => boxes.get(id) ?? []),
  );
  if (!frame || nodes.length < 2) return diagram;
  return shifted(diagram, nodes, boxes, catalog, (box) => distanceTo(alignment, box, frame));
}

function distanceTo(alignment: Alignment, box: Rect, frame: Rect): Point {
  if (alignment === "left") return { x: frame.x - box.x, y: 0 };
  if (alignment === "top") return { x: 0, y: frame.y - box.y };
  const right = frame.x + frame.width - box.x - box.width;
  const down = frame.y + frame.height - box.y - box.height;
  if (alignment === "right") return { x: right, y: 0 };
  if (alignment === "bottom") return { x: 0, y: down };
  return alignment === "centre"
    ? { x: (frame.x - box.x + right) / 2, y: 0 }
    : { x: 0, y: (frame.y - box.y + down) / 2 };
}

/** Spaces nodes evenly between the outermost two along an axis. Fewer than three stay. */
export function distributeNodes(
  diagram: Diagram,
  ids: Ids,
  axis: "x" | "y",
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const nodes = outermost(diagram, idSet(ids));
  const boxes = pageBoxes(diagram, nodes, catalog);
  const length = (box: Rect) => (axis === "x" ? box.width : box.height);
  const row = [...boxes].sort(([, a], [, b]) => a[axis] - b[axis]);
  const all = boundsOf(row.map(([, box]) => box));
  if (!all || row.length < 3) return diagram;
  const free = length(all) - row.reduce((sum, [, box]) => sum + length(box), 0);
  const gap = free / (row.length - 1);
  const starts = new Map<Rect, number>();
  let start = all[axis];
  for (const [, box] of row) {
    starts.set(box, Math.round(start));
    start += length(box) + gap;
  }
  return shifted(diagram, nodes, boxes, catalog, (box) => {
    const by = (starts.get(box) ?? box[axis]) - box[axis];
    return axis === "x" ? { x: by, y: 0 } : { x: 0, y: by };
  });
}

/** Makes nodes as wide, or as high, as the largest of them, so that nothing in them is cut off. */
export function sameSize(
  diagram: Diagram,
  ids: Ids,
  dimension: "width" | "height",
  catalog: Catalog = catalogFor(diagram, builtIn),
): Diagram {
  const wanted = idSet(ids);
  const nodes = diagram.nodes.filter(({ id }) => wanted.has(id));
  const boxes = pageBoxes(diagram, nodes, catalog);
  const largest = Math.max(...[...boxes.values()].map((box) => box[dimension]));
  const movable = nodes.filter(({ locked }) => locked !== true);
  const resized = movable.reduce((next, { id, position }) => {
    const box = boxes.get(id);
    if (!box || box[dimension] === largest) return next;
    const { x, y } = next.nodes.find((node) => node.id === id)?.position ?? position;
    return resizeNode(next, id, { ...box, x, y, [dimension]: largest }, catalog);
  }, diagram);
  return growAround(
    resized,
    movable.map(({ id }) => id),
    catalog,
  );
}

function shifted(
  diagram: Diagram,
  nodes: readonly DiagramNode[],
  boxes: ReadonlyMap<string, Rect>,
  catalog: Catalog,
  distance: (box: Rect) => Point,
): Diagram {
  const moved = nodes.reduce((next, { id }) => {
    const box = boxes.get(id);
    return box ? moveNodes(next, id, distance(box)) : next;
  }, diagram);
  if (moved === diagram) return diagram;
  return growAround(
    moved,
    nodes.map(({ id }) => id),
    catalog,
  );
}
