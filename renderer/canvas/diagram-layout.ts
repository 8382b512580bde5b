import type { Catalog } from "../../shared/catalog/catalog.ts";
import type { Deployment } from "../../shared/catalog/define-kind.ts";
import { deploymentsOf } from "../../shared/drawing/deployments.ts";
import { absoluteRects, parentIds, type Rect } from "../../shared/drawing/geometry.ts";
import { sameRect } from "../../shared/lib/rect.ts";
import type { Diagram, DiagramNode } from "../../shared/model/schema.ts";

/** Where everything stands and where it runs: what the canvas needs of a diagram as a whole. */
export interface DiagramLayout {
  /** By node: its box on the page. A box that stays where it was is the same object. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** Ids of nodes that something stands in. */
  readonly parents: ReadonlySet<string>;
  readonly deployments: ReadonlyMap<string, Deployment | undefined>;
}

/**
 * Reads layouts out of diagrams. A diagram in which nothing has moved has the same layout object as the
 * one before, so that a letter typed into a name moves nothing on the canvas.
 */
export function createLayoutReader(catalog: Catalog): (diagram: Diagram) => DiagramLayout {
  let nodes: readonly DiagramNode[] | null = null;
  let layout: DiagramLayout | null = null;
  return (diagram) => {
    if (layout && nodes && sameBoxes(nodes, diagram.nodes)) {
      nodes = diagram.nodes;
      return layout;
    }
    nodes = diagram.nodes;
    layout = {
      rects: keepSame(layout?.rects, absoluteRects(diagram, catalog)),
      parents: parentIds(diagram),
      deployments: deploymentsOf(diagram, catalog),
    };
    return layout;
  };
}

function sameBoxes(before: readonly DiagramNode[], after: readonly DiagramNode[]): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      after.every((node, index) => {
        const old = before[index];
        return old === node || (old !== undefined && sameBox(old, node));
      }))
  );
}

function sameBox(a: DiagramNode, b: DiagramNode): boolean {
  return (
    a.id === b.id &&
    a.parent === b.parent &&
    a.kind === b.kind &&
    a.deployment === b.deployment &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.size?.width === b.size?.width &&
    a.size?.height === b.size?.height
  );
}

function keepSame(
  before: ReadonlyMap<string, Rect> | undefined,
  after: ReadonlyMap<string, Rect>,
): ReadonlyMap<string, Rect> {
  if (!before) return after;
  return new Map(
    Array.from(after, ([id, rect]) => {
      const old = before.get(id);
      return [id, old && sameRect(old, rect) ? old : rect];
    }),
  );
}
