import type { Rect } from "../../../shared/drawing/geometry.ts";
import type { Severity } from "../../../shared/rules/define-rule.ts";
import type { Emphasis, Mark } from "../flow-types.ts";
import { box, letters, type Brush } from "./pen.ts";

const MARK = { height: 20, padding: 4, outside: 9 };
const BADGE = { height: 18, padding: 6 };
/** Shape tells the severity as well as colour does, as on elements under the hand. */
const CORNERS: Readonly<Record<Severity, number | readonly number[]>> = {
  critical: 3,
  high: [10, 10, 3, 3],
  medium: 10,
  low: 10,
  info: 10,
};

/** How many findings an element has, at its upper right corner. */
export function paintMark(brush: Brush, { x, y, width }: Rect, mark: Mark | null): void {
  if (!mark) return;
  paintMarkAt(brush, x + width + MARK.outside, y - MARK.outside + MARK.height / 2, mark, 1);
}

/** The same in line with a label; `right` is its right end before it grows. */
export function paintMarkAt(
  { pen, colours, markScale, ...brush }: Brush,
  right: number,
  middle: number,
  mark: Mark,
  growth: number,
): number {
  const text = String(mark.count);
  const own = Math.max(MARK.height, 7 * text.length + 2 * MARK.padding + 4);
  const scale = growth === 0 ? 1 : markScale;
  const [width, height] = [own * scale, MARK.height * scale];
  const x = right - own / 2 - width / 2;
  const corners = CORNERS[mark.severity];
  const radius = typeof corners === "number" ? corners * scale : corners.map((one) => one * scale);
  box(pen, x, middle - height / 2, width, height, radius);
  pen.fillStyle = colours.severities[mark.severity];
  pen.fill();
  pen.strokeStyle = colours.page;
  pen.lineWidth = 2 * scale;
  pen.stroke();
  if (height * brush.zoom >= 9) {
    const style = { size: 11 * scale, weight: 700, colour: colours.page, align: "center" as const };
    letters({ pen, colours, markScale, ...brush }, text, x + width / 2, middle, style);
  }
  return own;
}

/** How many open comments an element has: a speech bubble at its lower right corner. */
export function paintComments(brush: Brush, rect: Rect, count: number): void {
  if (count === 0) return;
  const { pen, colours, markScale: scale, zoom } = brush;
  const text = String(count);
  const [width, height] = [Math.max(20, 7 * text.length + 8) * scale, 18 * scale];
  const x = rect.x + rect.width - 14 - width;
  const middle = rect.y + rect.height;
  box(pen, x, middle - height / 2, width, height, [9 * scale, 9 * scale, 9 * scale, 0]);
  pen.fillStyle = colours.surface;
  pen.fill();
  pen.fillStyle = colours.accentSoft;
  pen.fill();
  pen.strokeStyle = colours.accent;
  pen.lineWidth = scale;
  pen.stroke();
  if (height * zoom < 9) return;
  const style = { size: 11 * scale, weight: 700, colour: colours.accent, align: "center" as const };
  letters(brush, text, x + width / 2, middle, style);
}

/** What a simulated failure makes of an element, as a word below or above it. */
export function paintStateBadge(
  brush: Brush,
  { x, y, height }: Rect,
  emphasis: Emphasis | null,
  above: boolean,
): void {
  if (emphasis !== "removed" && emphasis !== "failed" && emphasis !== "degraded") return;
  const { pen, colours, markScale: scale, t } = brush;
  const text = t(`simulation.states.${emphasis}`);
  const colour = emphasis === "degraded" ? colours.severities.medium : colours.severities.critical;
  const size = 11 * scale;
  pen.font = `700 ${size}px ${colours.font}`;
  const width = pen.measureText(text).width + 2 * BADGE.padding * scale;
  const tall = BADGE.height * scale;
  const top = above ? y + 5 - tall : y + height - 5;
  box(pen, x + 10, top, width, tall, emphasis === "degraded" ? 9 * scale : 4 * scale);
  pen.fillStyle = emphasis === "failed" ? colour : colours.page;
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.stroke();
  const ink = emphasis === "failed" ? colours.page : colour;
  letters(brush, text, x + 10 + BADGE.padding * scale, top + tall / 2, {
    size,
    weight: 700,
    colour: ink,
  });
}

/** The line around an element that is selected or pointed out. Thin lines vanish from far: it grows. */
export function paintOutline(
  { pen, colours, zoom }: Brush,
  { x, y, width, height }: Rect,
  radius: number,
  selected: boolean,
  emphasis: Emphasis | null,
): void {
  const colour =
    emphasis === "evidence" || emphasis === "removed"
      ? colours.severities.critical
      : selected || emphasis === "changed"
        ? colours.accent
        : undefined;
  if (colour === undefined) return;
  const line = Math.max(2, 1.5 / zoom);
  const away = 2 + line / 2;
  const dashed = emphasis === "changed" || emphasis === "removed";
  box(pen, x - away, y - away, width + 2 * away, height + 2 * away, radius + away);
  pen.strokeStyle = colour;
  pen.lineWidth = line;
  if (dashed) pen.setLineDash([6 / Math.min(1, zoom), 4 / Math.min(1, zoom)]);
  pen.stroke();
  if (dashed) pen.setLineDash([]);
}
