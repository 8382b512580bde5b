import type { Deployment } from "../catalog/define-kind.ts";
import { FLOW_DASHES } from "../drawing/flow-styles.ts";
import { COLOURS } from "../drawing/palette.ts";
import { shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";

/** Shapes of diagrams.net's own library, which needs no network. */
const SHAPES = {
  person: "shape=actor;verticalLabelPosition=bottom;verticalAlign=top;",
  store: "shape=cylinder3;size=10;boundedLbl=1;",
  files: "shape=cylinder3;size=6;boundedLbl=1;",
  queue: "shape=process;size=0.06;",
  cloud: "ellipse;shape=cloud;",
  box: "rounded=1;arcSize=8;",
} as const;

const { light } = COLOURS;
const TEXT = `html=0;whiteSpace=wrap;fontColor=${light.text};`;

/** How a component or container looks: labels are plain text, never markup. */
export function nodeStyle(one: OutlineNode, deployment: Deployment | undefined): string {
  const stroke = deployment === undefined ? light.frame : light.deployment[deployment];
  if (!one.container) {
    return `${SHAPES[shapeOf(one)]}${TEXT}fillColor=${light.surface};strokeColor=${stroke};`;
  }
  return (
    `rounded=1;arcSize=3;container=1;collapsible=0;dropTarget=1;${TEXT}align=left;verticalAlign=top;` +
    `spacingLeft=8;spacingTop=4;fontStyle=1;fillColor=${light.container};strokeColor=${stroke};`
  );
}

export function edgeStyle({ flow, optional }: OutlineEdge): string {
  const dashes = FLOW_DASHES[flow] ?? (optional ? [6, 4] : undefined);
  const dashed = dashes ? `dashed=1;dashPattern=${dashes.join(" ")};` : "";
  return `edgeStyle=orthogonalEdgeStyle;rounded=1;${TEXT}endArrow=block;endFill=1;strokeColor=${light.edge};${dashed}`;
}
