import type { Catalog } from "../../shared/catalog/catalog.ts";
import type { Deployment } from "../../shared/catalog/define-kind.ts";
import { deploymentsOf } from "../../shared/drawing/deployments.ts";
import {
  absoluteRects,
  isContainerNode,
  parentIds,
  type Rect,
} from "../../shared/drawing/geometry.ts";
import { routeEdge } from "../../shared/drawing/route-edge.ts";
import { boundsOf } from "../../shared/lib/rect.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";

interface PreviewBox {
  readonly id: string;
  readonly rect: Rect;
  readonly deployment: Deployment | undefined;
}

/** A diagram in few strokes: at the size of a stamp, names would only be dust. */
export interface PreviewShapes {
  readonly bounds: Rect;
  readonly containers: readonly PreviewBox[];
  readonly components: readonly (PreviewBox & { readonly kind: string })[];
  readonly lines: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

export function previewShapes(diagram: Diagram, catalog: Catalog): PreviewShapes {
  const rects = absoluteRects(diagram, catalog);
  const deployments = deploymentsOf(diagram, catalog);
  const parents = parentIds(diagram);
  const boxes = diagram.nodes.flatMap((node) => {
    const rect = rects.get(node.id);
    if (!rect || catalog.kind(node.kind)?.role === "note") return [];
    const container = isContainerNode(node, catalog, parents);
    return [
      { id: node.id, kind: node.kind, rect, container, deployment: deployments.get(node.id) },
    ];
  });
  const lines = diagram.edges.flatMap(({ id, source, target }) => {
    const from = rects.get(source);
    const to = rects.get(target);
    return from && to && source !== target ? [{ id, points: routeEdge(from, to).points }] : [];
  });
  return {
    bounds: boundsOf(boxes.map(({ rect }) => rect)) ?? { x: 0, y: 0, width: 1, height: 1 },
    containers: boxes.filter(({ container }) => container),
    components: boxes.filter(({ container }) => !container),
    lines,
  };
}
