import { cleanText } from "../lib/clean-text.ts";
import type { DiagramEdge, DiagramNode } from "../model/schema.ts";
import { boxMark } from "./box-marks.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import { LABEL, labelBox, labelLines } from "./edge-labels.ts";
import { arrowHead, behindArrow, EDGE_CORNER } from "./edge-path.ts";
import { drawnFlow, FLOW_DASHES, type DrawnFlow } from "./flow-styles.ts";
import type { Route } from "./route-edge.ts";
import type { SceneGroup, Stroke } from "./scene.ts";
import { textMark } from "./text-marks.ts";

export function flowStroke(flow: DrawnFlow, { colours }: DrawingStyle): Stroke {
  return { colour: colours.edge, width: 1.5, dash: FLOW_DASHES[flow] };
}

/** The line of an edge with its arrowhead. */
export function edgeGroup(
  edge: DiagramEdge,
  [source, target]: readonly [source: DiagramNode, target: DiagramNode],
  { points }: Route,
  style: DrawingStyle,
): SceneGroup {
  const stroke = flowStroke(drawnFlow(edge.flow), style);
  const name = cleanText(edge.name ?? "");
  return {
    role: "edge",
    title: `${nameOf(source)} → ${nameOf(target)}${name === "" ? "" : `: ${name}`}`,
    marks: [
      { kind: "line", points: behindArrow(points), radius: EDGE_CORNER, stroke },
      { kind: "polygon", points: arrowHead(points), fill: style.colours.edge },
    ],
  };
}

const nameOf = (node: DiagramNode): string => cleanText(node.name ?? "") || cleanText(node.id);

/** The name of an edge on a ground that interrupts the line; undefined without a name. */
export function labelGroup(
  edge: DiagramEdge,
  { label }: Route,
  { colours }: DrawingStyle,
): SceneGroup | undefined {
  const lines = labelLines(edge);
  if (lines.length === 0) return undefined;
  const box = labelBox(lines, label);
  const { size, lineHeight, paddingY } = LABEL;
  const top = box.y + paddingY;
  return {
    role: "label",
    marks: [
      boxMark(box, { radius: 4, fill: colours.surface }),
      ...lines.map(({ text }, index) =>
        textMark(text, label.x, top + (index + 0.5) * lineHeight, {
          size,
          weight: "regular",
          colour: colours.muted,
          anchor: "middle",
        }),
      ),
    ],
  };
}
