import { iconOf } from "../../../shared/catalog/icons.ts";
import type { Rect } from "../../../shared/drawing/geometry.ts";
import { wrapText } from "../../../shared/drawing/wrap-text.ts";
import type { NodeData } from "../flow-types.ts";
import { paintTag } from "./paint-nodes.ts";
import { paintHeaderStrip } from "./paint-strip.ts";
import { box, icon, letters, type Brush } from "./pen.ts";

const HEADER = 35;
const PADDING = 13.5;
const ICON = 18;
const GAP = 8;
const TAG = 16;

/** One container: its ground, its frame, and its name at the top when it can be read. */
export function paintContainer(brush: Brush, rect: Rect, data: NodeData): void {
  const { pen, colours, detail, zoom } = brush;
  const { x, y, width, height } = rect;
  const dimmed = data.emphasis === "dimmed";
  const own = data.deployment ? colours.deployments[data.deployment] : colours.frame;
  const frame = data.dropTarget
    ? colours.accent
    : dimmed
      ? colours.border
      : frameOf(brush, data, own);
  const ground = groundOf(brush, data, own);
  const line = Math.max(data.dropTarget ? 2 : 1.5, 0.7 / zoom);
  box(pen, x + line / 2, y + line / 2, width - line, height - line, 10);
  pen.fillStyle = ground;
  pen.fill();
  pen.strokeStyle = frame;
  pen.lineWidth = line;
  pen.stroke();
  if (detail !== "boxes") paintHeader(brush, rect, data, dimmed ? colours.muted : own, dimmed);
  const run = brush.responsibilities?.get(data.node.id);
  if (run) paintHeaderStrip(brush, rect, run, dimmed);
}

function frameOf({ colours }: Brush, { emphasis }: NodeData, own: string): string {
  if (emphasis === "failed") return colours.severities.critical;
  return emphasis === "degraded" ? colours.severities.medium : own;
}

function groundOf({ colours }: Brush, data: NodeData, own: string): string {
  const { emphasis, dropTarget } = data;
  if (dropTarget) return colours.accentSoft;
  if (emphasis === "removed") return colours.sunken;
  if (emphasis === "failed") return colours.failedGround;
  if (emphasis === "degraded") return colours.degradedGround;
  if (emphasis === "dimmed") return colours.page;
  return `color-mix(in srgb, ${own} 5%, ${colours.page})`;
}

function paintHeader(brush: Brush, rect: Rect, data: NodeData, ink: string, dimmed: boolean): void {
  const { pen, colours, detail, language } = brush;
  const { node, kind, deployment } = data;
  const middle = rect.y + 1.5 + HEADER / 2;
  const left = rect.x + PADDING;
  icon(pen, iconOf(kind), left, middle - ICON / 2, ICON, ink);
  let right = rect.x + rect.width - PADDING;
  if (deployment && detail === "full") {
    paintTag(brush, deployment, right - TAG, middle, dimmed);
    right -= TAG + GAP;
  }
  const kindName = kind?.names[language] ?? node.kind;
  const textLeft = left + ICON + GAP;
  const room = right - textLeft;
  const name = { size: 13, weight: "bold", width: room, maxLines: 1 } as const;
  const [line] = wrapText(node.name || kindName, name);
  if (!line) return;
  const colour = dimmed ? colours.muted : colours.text;
  letters(brush, line.text, textLeft, middle, { size: 13, weight: dimmed ? 400 : 600, colour });
  const kindLeft = textLeft + line.width + GAP;
  const stripped = brush.responsibilities?.has(node.id) === true;
  if (
    !node.name ||
    node.name === kindName ||
    stripped ||
    detail !== "full" ||
    right - kindLeft < 20
  )
    return;
  const kindStyle = { size: 11, weight: "regular", width: right - kindLeft, maxLines: 1 } as const;
  const [kindLine] = wrapText(kindName, kindStyle);
  if (!kindLine) return;
  letters(brush, kindLine.text, kindLeft, middle, { size: 11, weight: 400, colour: colours.muted });
}
