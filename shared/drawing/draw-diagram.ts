import type { Deployment } from "../catalog/define-kind.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { OWNERS, type Owner } from "../catalog/responsibility.ts";
import { cleanText } from "../lib/clean-text.ts";
import { boundsOf } from "../lib/rect.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { ancestorIds, nodesById, parentIds } from "../model/tree.ts";
import { isEncrypted, replicasOf } from "./badge-marks.ts";
import { componentGroup } from "./component-marks.ts";
import { containerGroup } from "./container-marks.ts";
import { deploymentCounts, deploymentsOf } from "./deployments.ts";
import type { DrawingOptions, DrawingStyle } from "./drawing-style.ts";
import { labelBox, labelLines } from "./edge-labels.ts";
import { edgeGroup, labelGroup } from "./edge-marks.ts";
import { DRAWN_FLOWS, drawnFlow } from "./flow-styles.ts";
import { absoluteRects, isContainerNode, type Rect } from "./geometry.ts";
import { legendMarks, type LegendContent } from "./legend-marks.ts";
import { noteGroup } from "./note-marks.ts";
import { COLOURS } from "./palette.ts";
import {
  responsibilitiesOf,
  responsibilityTotals,
  type Responsibility,
} from "./responsibilities.ts";
import type { Route } from "./route-edge.ts";
import { routeEdges } from "./route-edges.ts";
import type { Scene, SceneGroup } from "./scene.ts";

const PADDING = 24;
/** A picture of nothing, and of one small thing, still has a size. */
const SMALLEST = { width: 240, height: 120 };

/** Draws a diagram: containers, edges, components, labels and the legend, in painting order. */
export function drawDiagram(diagram: Diagram, given: DrawingOptions): Scene {
  const options = { ...given, catalog: catalogFor(diagram, given.catalog) };
  const { catalog, language, theme, words, colours = COLOURS[theme] } = options;
  const style: DrawingStyle = { colours, language, words };
  const rects = absoluteRects(diagram, catalog);
  const routes = routeEdges(diagram, catalog, rects);
  const deployments = deploymentsOf(diagram, catalog);
  const stacks = options.responsibility ? responsibilitiesOf(diagram, catalog) : undefined;
  const nodes = nodeGroups(diagram, rects, deployments, stacks, options, style);
  const edges = edgeGroups(diagram, routes, style);
  const drawn = contentBounds(diagram, rects, routes);
  const legend = options.legend
    ? legendGroup(legendContent(diagram, deployments, stacks, catalog), drawn, style)
    : undefined;
  return {
    title: cleanText(diagram.title ?? ""),
    language,
    bounds: pageAround(legend ? [drawn, legend.bounds] : [drawn]),
    page: style.colours.page,
    groups: [
      ...nodes.containers,
      ...edges.lines,
      ...nodes.components,
      ...edges.labels,
      ...(legend ? [legend.group] : []),
    ],
  };
}

function nodeGroups(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  stacks: ReadonlyMap<string, Responsibility> | undefined,
  { catalog }: DrawingOptions,
  style: DrawingStyle,
) {
  const parents = parentIds(diagram);
  const byId = nodesById(diagram);
  const containers: { depth: number; group: SceneGroup }[] = [];
  const components: SceneGroup[] = [];
  for (const node of diagram.nodes) {
    const rect = rects.get(node.id);
    if (!rect) continue;
    const kind = catalog.kind(node.kind);
    const deployment = deployments.get(node.id);
    if (isContainerNode(node, catalog, parents)) {
      const around = node.parent === undefined ? undefined : deployments.get(node.parent);
      const own = deployment === around ? undefined : deployment;
      const depth = ancestorIds(byId, node.id).length;
      containers.push({
        depth,
        group: containerGroup(node, kind, own, depth, rect, style, stacks?.get(node.id)),
      });
    } else if (kind?.role === "note") components.push(noteGroup(node, rect, style));
    else components.push(componentGroup(node, kind, deployment, rect, style, stacks?.get(node.id)));
  }
  // What stands inside is painted later, whatever the order of the file.
  containers.sort((a, b) => a.depth - b.depth);
  return { containers: containers.map(({ group }) => group), components };
}

function edgeGroups(diagram: Diagram, routes: ReadonlyMap<string, Route>, style: DrawingStyle) {
  const byId: ReadonlyMap<string, DiagramNode> = nodesById(diagram);
  const lines: SceneGroup[] = [];
  const labels: SceneGroup[] = [];
  for (const edge of diagram.edges) {
    const route = routes.get(edge.id);
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!route || !source || !target) continue;
    lines.push(edgeGroup(edge, [source, target], route, style));
    const label = labelGroup(edge, route, style);
    if (label) labels.push(label);
  }
  return { lines, labels };
}

function contentBounds(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Route>,
): Rect {
  const boxes = [...rects.values()];
  for (const { points } of routes.values()) {
    for (const { x, y } of points) boxes.push({ x: x - 5, y: y - 5, width: 10, height: 10 });
  }
  for (const edge of diagram.edges) {
    const route = routes.get(edge.id);
    const lines = labelLines(edge);
    if (route && lines.length > 0) boxes.push(labelBox(lines, route.label));
  }
  return boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function legendContent(
  diagram: Diagram,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  stacks: ReadonlyMap<string, Responsibility> | undefined,
  catalog: Catalog,
): LegendContent {
  const flows = new Set(diagram.edges.map(({ flow }) => drawnFlow(flow)));
  return {
    deployments: deploymentCounts(diagram, catalog, deployments),
    flows: DRAWN_FLOWS.filter((flow) => flows.has(flow)),
    // The strip of layers stands where these would.
    replicas: !stacks && diagram.nodes.some((node) => replicasOf(node) > 1),
    encrypted: !stacks && diagram.nodes.some(isEncrypted),
    owners: stacks ? ownersOf(stacks) : [],
  };
}

function ownersOf(stacks: ReadonlyMap<string, Responsibility>): readonly Owner[] {
  const layers = Object.values(responsibilityTotals(stacks.values()).layers);
  return OWNERS.filter((owner) => layers.some((counts) => counts[owner] > 0));
}

function legendGroup(content: LegendContent, drawn: Rect, style: DrawingStyle) {
  const y = drawn.y + drawn.height + PADDING;
  const maxWidth = Math.max(drawn.width, 2 * SMALLEST.width);
  const { width, height, marks } = legendMarks(content, drawn.x, y, maxWidth, style);
  if (marks.length === 0) return undefined;
  const group: SceneGroup = { role: "legend", marks };
  return { group, bounds: { x: drawn.x, y, width, height } };
}

/** The page around what is drawn, on whole pixels. */
function pageAround(rects: readonly Rect[]): Rect {
  const { x, y, width, height } = boundsOf(rects) ?? { x: 0, y: 0, ...SMALLEST };
  const left = Math.floor(x) - PADDING;
  const top = Math.floor(y) - PADDING;
  return {
    x: left,
    y: top,
    width: Math.max(SMALLEST.width, Math.ceil(x + width) + PADDING - left),
    height: Math.max(SMALLEST.height, Math.ceil(y + height) + PADDING - top),
  };
}
