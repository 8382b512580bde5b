import { catalogFor } from "../catalog/own-kinds.ts";
import { deploymentsOf } from "../drawing/deployments.ts";
import { absoluteRects, type Rect } from "../drawing/geometry.ts";
import type { Route } from "../drawing/route-edge.ts";
import { routeEdges } from "../drawing/route-edges.ts";
import { escapeMarkup } from "../lib/escape-markup.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { edgeStyle, nodeStyle } from "./drawio-style.ts";
import { outlineOf, type OutlineEdge, type OutlineNode } from "./outline.ts";

/** diagrams.net (draw.io), uncompressed: containers hold their parts, and lines keep their bends. */
export const drawio = defineFormat({
  id: "drawio",
  extension: "drawio",
  mediaType: "application/vnd.jgraph.mxfile+xml",
  content: "text",
  title: "textFormats.drawio",
  options: [],
  export(diagram, options) {
    const catalog = catalogFor(diagram, options.catalog);
    const { title, nodes, edges } = outlineOf(diagram, options);
    const rects = absoluteRects(diagram, catalog);
    const routes = options.routes ?? routeEdges(diagram, catalog, rects);
    const deployments = deploymentsOf(diagram, catalog);
    const cells = [
      ...nodes.map((one) => nodeCell(one, rects, nodeStyle(one, deployments.get(one.node.id)))),
      ...edges.map((one, index) => edgeCell(one, `e${index + 1}`, routes.get(one.edge.id))),
    ];
    return Promise.resolve(ok(page(title, cells)));
  },
});

const page = (
  title: string,
  cells: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<mxfile>
  <diagram id="lintel" name="${escapeMarkup(title || "Lintel")}">
    <mxGraphModel grid="1" gridSize="8" page="0">
      <root>
        <mxCell id="0"/>
        <mxCell id="1" parent="0"/>
${cells.join("\n")}
      </root>
    </mxGraphModel>
  </diagram>
</mxfile>
`;

/** Geometry is relative to the container; the outermost are relative to the page. */
function nodeCell(one: OutlineNode, rects: ReadonlyMap<string, Rect>, style: string): string {
  const rect = rects.get(one.node.id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const around = one.parent && rects.get(one.parent.node.id);
  const x = rect.x - (around?.x ?? 0);
  const y = rect.y - (around?.y ?? 0);
  return `        <mxCell id="${one.id}" value="${escapeMarkup(one.label)}" style="${style}" vertex="1" parent="${one.parent?.id ?? "1"}">
          <mxGeometry x="${x}" y="${y}" width="${rect.width}" height="${rect.height}" as="geometry"/>
        </mxCell>`;
}

/** The corners between the ends, in coordinates of the page, since lines belong to no container. */
function edgeCell(one: OutlineEdge, id: string, route: Route | undefined): string {
  const corners = (route?.points ?? []).slice(1, -1);
  const points = corners.map(({ x, y }) => `<mxPoint x="${x}" y="${y}"/>`).join("");
  const inside = points === "" ? "" : `<Array as="points">${points}</Array>`;
  return `        <mxCell id="${id}" value="${escapeMarkup(one.label)}" style="${edgeStyle(one)}" edge="1" parent="1" source="${one.source.id}" target="${one.target.id}">
          <mxGeometry relative="1" as="geometry">${inside}</mxGeometry>
        </mxCell>`;
}
