import type { Deployment } from "../catalog/define-kind.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { OWNERS, type Owner } from "../catalog/responsibility.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { ancestorIds, nodesById, parentIds } from "../model/tree.ts";
import { isEncrypted, replicasOf } from "./badge-marks.ts";
import { blocksBelow } from "./blocks-below.ts";
import { numberedComments } from "./comment-list.ts";
import { commentGroups } from "./comment-marks.ts";
import { componentGroup } from "./component-marks.ts";
import { containerGroup } from "./container-marks.ts";
import { deploymentCounts, deploymentsOf } from "./deployments.ts";
import { contentBounds, pageAround } from "./drawing-page.ts";
import type { DrawingOptions, DrawingStyle } from "./drawing-style.ts";
import { edgeGroup, labelGroup } from "./edge-marks.ts";
import { DRAWN_FLOWS, drawnFlow } from "./flow-styles.ts";
import { absoluteRects, isContainerNode, type Rect } from "./geometry.ts";
import type { LegendContent } from "./legend-marks.ts";
import { DRAWN_SEVERITIES, MARK_COLOURS } from "./mark-colours.ts";
import { noteGroup } from "./note-marks.ts";
import { findingGroups } from "./overlay-groups.ts";
import { COLOURS } from "./palette.ts";
import {
  responsibilitiesOf,
  responsibilityTotals,
  type Responsibility,
} from "./responsibilities.ts";
import type { Route } from "./route-edge.ts";
import { routeEdges } from "./route-edges.ts";
import type { Scene, SceneGroup } from "./scene.ts";
import { simulatedEdge, simulatedNode } from "./simulated-marks.ts";
import type { TitleBlock } from "./title-block.ts";

/** Draws a diagram: containers, edges, components, labels, findings and the legend, in painting order. */
export function drawDiagram(diagram: Diagram, given: DrawingOptions): Scene {
  const options = { ...given, catalog: catalogFor(diagram, given.catalog) };
  const { catalog, language, theme, words, colours = COLOURS[theme] } = options;
  const style: DrawingStyle = { colours, marks: MARK_COLOURS[theme], language, words };
  const rects = absoluteRects(diagram, catalog);
  const routes = options.routes ?? routeEdges(diagram, catalog, rects);
  const deployments = deploymentsOf(diagram, catalog);
  const stacks = options.responsibility ? responsibilitiesOf(diagram, catalog) : undefined;
  const nodes = nodeGroups(diagram, rects, deployments, stacks, options, style);
  const edges = edgeGroups(diagram, routes, options, style);
  const findings = findingGroups(diagram.edges, rects, routes, options.findingMarks, style);
  const comments = options.comments ? numberedComments(diagram) : [];
  const numbers = commentGroups(comments, diagram.edges, rects, routes, style);
  const drawn = contentBounds(diagram, rects, routes, [...findings, ...numbers]);
  const title = cleanText(diagram.title ?? "");
  const legend = options.legend ? legendContent(diagram, deployments, stacks, options) : undefined;
  const below = blocksBelow(
    drawn,
    { legend, title: titleBlockOf(options, title), comments },
    style,
  );
  return {
    title,
    language,
    bounds: pageAround([drawn, ...below.map(({ bounds }) => bounds)], options.padding),
    page: options.transparent ? "none" : style.colours.page,
    groups: [
      ...nodes.containers,
      ...edges.lines,
      ...nodes.components,
      ...edges.labels,
      ...findings,
      ...numbers,
      ...below.map(({ group }) => group),
    ],
  };
}

function nodeGroups(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  stacks: ReadonlyMap<string, Responsibility> | undefined,
  { catalog, simulated }: DrawingOptions,
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
    const named = (group: SceneGroup): SceneGroup => {
      const { role, title, marks } = simulatedNode(group, simulated?.get(node.id), rect, style);
      return { id: node.id, parent: node.parent, role, title, marks };
    };
    if (isContainerNode(node, catalog, parents)) {
      const around = node.parent === undefined ? undefined : deployments.get(node.parent);
      const own = deployment === around ? undefined : deployment;
      const depth = ancestorIds(byId, node.id).length;
      containers.push({
        depth,
        group: named(containerGroup(node, kind, own, depth, rect, style, stacks?.get(node.id))),
      });
    } else if (kind?.role === "note") components.push(named(noteGroup(node, rect, style)));
    else {
      const group = componentGroup(node, kind, deployment, rect, style, stacks?.get(node.id));
      components.push(named(group));
    }
  }
  // What stands inside is painted later, whatever the order of the file.
  containers.sort((a, b) => a.depth - b.depth);
  return { containers: containers.map(({ group }) => group), components };
}

function edgeGroups(
  diagram: Diagram,
  routes: ReadonlyMap<string, Route>,
  { simulated }: DrawingOptions,
  style: DrawingStyle,
) {
  const byId: ReadonlyMap<string, DiagramNode> = nodesById(diagram);
  const lines: SceneGroup[] = [];
  const labels: SceneGroup[] = [];
  for (const edge of diagram.edges) {
    const route = routes.get(edge.id);
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!route || !source || !target) continue;
    const group = edgeGroup(edge, [source, target], route, style);
    const { role, title, marks } = simulatedEdge(group, simulated?.get(edge.id), style);
    lines.push({ id: edge.id, parent: undefined, role, title, marks });
    const label = labelGroup(edge, route, style);
    if (label) labels.push({ id: edge.id, ...label });
  }
  return { lines, labels };
}

function legendContent(
  diagram: Diagram,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  stacks: ReadonlyMap<string, Responsibility> | undefined,
  { catalog, findingMarks }: DrawingOptions,
): LegendContent {
  const found = [...diagram.nodes, ...diagram.edges].map(
    ({ id }) => findingMarks?.get(id)?.severity,
  );
  const flows = new Set(diagram.edges.map(({ flow }) => drawnFlow(flow)));
  return {
    deployments: deploymentCounts(diagram, catalog, deployments),
    flows: DRAWN_FLOWS.filter((flow) => flows.has(flow)),
    // The strip of layers stands where these would.
    replicas: !stacks && diagram.nodes.some((node) => replicasOf(node) > 1),
    encrypted: !stacks && diagram.nodes.some(isEncrypted),
    owners: stacks ? ownersOf(stacks) : [],
    severities: DRAWN_SEVERITIES.filter((severity) => found.includes(severity)),
  };
}

function ownersOf(stacks: ReadonlyMap<string, Responsibility>): readonly Owner[] {
  const layers = Object.values(responsibilityTotals(stacks.values()).layers);
  return OWNERS.filter((owner) => layers.some((counts) => counts[owner] > 0));
}

function titleBlockOf({ titleBlock }: DrawingOptions, title: string): TitleBlock | undefined {
  return titleBlock && { title, ...titleBlock };
}
