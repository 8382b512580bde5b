import type { Deployment } from "../../../shared/catalog/define-kind.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { BAR_PIECES, BAR_WIDTH } from "../../../shared/drawing/deployment-mark.ts";
import type { Rect } from "../../../shared/drawing/geometry.ts";
import { measureText } from "../../../shared/drawing/text-runs.ts";
import { noteLines } from "../../../shared/drawing/note-text.ts";
import { wrapText } from "../../../shared/drawing/wrap-text.ts";
import { replicasOf } from "../element-parts.tsx";
import type { NodeData } from "../flow-types.ts";
import { kindLines } from "../kind-lines.ts";
import { paintStrip, STRIP_ROOM } from "./paint-strip.ts";
import { box, icon, letters, type Brush } from "./pen.ts";

const NAME = { size: 13, lineHeight: 16.25, weight: 600 };
const KIND = { size: 10.5, lineHeight: 14, weight: 400 };
const ICON = { left: 17, size: 26 };
const TEXT_LEFT = 52;
const PADDING = 9;
const TAG = 16;
const LOCK = "M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z";
const LOCK_ICON = { size: 16, paths: [LOCK] };
const STRUCK = new Set(["removed", "failed"]);

/** One component, as it looks when it is an element of the page. */
export function paintComponent(brush: Brush, rect: Rect, data: NodeData): void {
  const { pen, colours, detail } = brush;
  const { x, y, width, height } = rect;
  const { kind, deployment, emphasis, node } = data;
  const dimmed = emphasis === "dimmed";
  const run = brush.responsibilities?.get(node.id);
  const [ground, border] = groundOf(brush, data);
  if (detail === "boxes") {
    pen.fillStyle = border;
    pen.fillRect(x, y, width, height);
    const line = Math.min(3, Math.max(1, 0.5 / brush.zoom));
    pen.fillStyle = ground;
    pen.fillRect(x + line, y + line, width - 2 * line, height - 2 * line);
    if (deployment && !dimmed) {
      pen.fillStyle = colours.deployments[deployment];
      pen.fillRect(x + line, y + line, 12, height - 2 * line);
    }
    if (run) paintStrip(brush, rect, run, dimmed);
    paintGreek(brush, run ? above(rect) : rect, dimmed);
    return;
  }
  box(pen, x + 0.5, y + 0.5, width - 1, height - 1, 7.5);
  pen.fillStyle = ground;
  pen.fill();
  pen.strokeStyle = border;
  pen.lineWidth = 1;
  pen.stroke();
  if (deployment) paintBar(brush, deployment, rect, dimmed ? colours.border : undefined);
  const ink = dimmed || emphasis === "removed" ? colours.muted : colours.text;
  const faint = dimmed ? 0.35 : emphasis === "removed" ? 0.5 : 1;
  pen.globalAlpha = faint;
  const upper = run ? above(rect) : rect;
  const iconTop = y + (upper.height - ICON.size) / 2;
  icon(pen, iconOf(kind), x + ICON.left, iconTop, ICON.size, ink);
  pen.globalAlpha = 1;
  const kindName = kind?.names[brush.language] ?? node.kind;
  const name = node.name || kindName;
  paintTexts(brush, upper, name, run ? [] : kindLines(name, kindName, data), data, ink);
  if (run) paintStrip(brush, rect, run, dimmed);
  else if (detail === "full") paintBadges(brush, rect, data, dimmed);
}

/** What the strip along the foot leaves of a component. */
const above = (rect: Rect): Rect => ({ ...rect, height: rect.height - STRIP_ROOM });

function groundOf({ colours }: Brush, { emphasis }: NodeData): readonly [string, string] {
  if (emphasis === "removed") return [colours.sunken, colours.frame];
  if (emphasis === "failed") return [colours.failedGround, colours.severities.critical];
  if (emphasis === "degraded") return [colours.degradedGround, colours.severities.medium];
  if (emphasis === "dimmed") return [colours.page, colours.border];
  return [colours.surface, colours.frame];
}

/** Where there would be letters too small to read: that something is written there. */
function paintGreek({ pen, colours, zoom }: Brush, { x, y, width, height }: Rect, dimmed: boolean) {
  if (zoom < 0.1) return;
  pen.fillStyle = dimmed ? colours.border : colours.muted;
  pen.fillRect(x + 24, y + height / 2 - 10, 20, 20);
  pen.fillRect(x + TEXT_LEFT, y + height / 2 - 12, (width - TEXT_LEFT) * 0.7, 9);
  pen.fillRect(x + TEXT_LEFT, y + height / 2 + 5, (width - TEXT_LEFT) * 0.45, 6);
}

function paintBar(
  { pen, colours }: Brush,
  deployment: Deployment,
  { x, y, height }: Rect,
  colour: string = colours.deployments[deployment],
): void {
  pen.fillStyle = colour;
  for (const [from, to] of BAR_PIECES[deployment]) {
    const length = height - 12;
    box(pen, x + 6, y + 6 + from * length, BAR_WIDTH, (to - from) * length, BAR_WIDTH / 2);
    pen.fill();
  }
}

function paintTexts(
  brush: Brush,
  { x, y, width, height }: Rect,
  name: string,
  kinds: readonly string[],
  { emphasis }: NodeData,
  colour: string,
): void {
  const room = width - TEXT_LEFT - PADDING;
  const lines = wrapText(name, { size: NAME.size, weight: "bold", width: room, maxLines: 2 });
  const below = kinds.length === 0 ? 0 : 1 + kinds.length * KIND.lineHeight;
  const tall = lines.length * NAME.lineHeight + below;
  const top = y + (height - tall) / 2;
  const weight = emphasis === "dimmed" ? 400 : NAME.weight;
  lines.forEach(({ text, width: long }, index) => {
    const middle = top + (index + 0.5) * NAME.lineHeight;
    letters(brush, text, x + TEXT_LEFT, middle, { size: NAME.size, weight, colour });
    if (emphasis !== null && STRUCK.has(emphasis)) {
      brush.pen.fillRect(x + TEXT_LEFT, middle, long, 1);
    }
  });
  if (brush.detail !== "full") return;
  const { size, weight: plain, lineHeight } = KIND;
  kinds.forEach((text, index) => {
    const middle = top + tall - (kinds.length - index - 0.5) * lineHeight;
    const colour = brush.colours.muted;
    letters(brush, text, x + TEXT_LEFT, middle, { size, weight: plain, colour });
  });
}

/** Replicas, lock and deployment letter at the lower right, from right to left. */
function paintBadges(brush: Brush, rect: Rect, { node, deployment }: NodeData, dimmed: boolean) {
  const { pen, colours } = brush;
  let right = rect.x + rect.width - 8;
  const middle = rect.y + rect.height - 7 - TAG / 2;
  if (deployment) {
    paintTag(brush, deployment, right - TAG, middle, dimmed);
    right -= TAG + 4;
  }
  if (node.properties?.["encryptionAtRest"] === true) {
    icon(pen, LOCK_ICON, right - 12, middle - 6, 12, colours.muted);
    right -= 16;
  }
  const replicas = replicasOf(node);
  if (replicas <= 1) return;
  const text = `×${replicas}`;
  const width = measureText(text, 10, "bold") + 10;
  box(pen, right - width, middle - 7.5, width, 15, 7.5);
  pen.fillStyle = colours.sunken;
  pen.fill();
  const style = { size: 10, weight: 600, colour: colours.text, align: "center" as const };
  letters(brush, text, right - width / 2, middle, style);
}

/** The deployment model as a letter in a square; `middle` is that of the square. */
export function paintTag(
  brush: Brush,
  deployment: Deployment,
  x: number,
  middle: number,
  dimmed: boolean,
): void {
  const { pen, colours, t } = brush;
  box(pen, x, middle - TAG / 2, TAG, TAG, 4);
  pen.fillStyle = dimmed ? colours.sunken : colours.deployments[deployment];
  pen.fill();
  letters(brush, t(`canvas.deploymentLetter.${deployment}`), x + TAG / 2, middle, {
    size: 10,
    weight: 700,
    colour: dimmed ? colours.muted : colours.surface,
    align: "center",
  });
}

/** A note: plain text on a ground with a bar. */
export function paintNote(brush: Brush, rect: Rect, { node }: NodeData): void {
  const { pen, colours, detail } = brush;
  const { x, y, width, height } = rect;
  pen.fillStyle = colours.sunken;
  pen.fillRect(x, y, width, height);
  pen.fillStyle = colours.muted;
  pen.fillRect(x, y, 3, height);
  if (detail === "boxes") return;
  const maxLines = Math.max(1, Math.floor((height - 20) / 18));
  const lines = noteLines(node.name ?? "", {
    size: 12.5,
    weight: "regular",
    width: width - 31,
    maxLines,
  });
  const top = y + (height - lines.length * 18) / 2;
  lines.forEach(({ text }, index) => {
    const style = { size: 12.5, weight: 400, colour: colours.text };
    letters(brush, text, x + 17, top + (index + 0.5) * 18, style);
  });
}
