import { LAYERS, type Owner } from "../../../shared/catalog/responsibility.ts";
import type { Rect } from "../../../shared/drawing/geometry.ts";
import type { Responsibility } from "../../../shared/drawing/responsibilities.ts";
import { box, letters, type Brush } from "./pen.ts";

const STRIP = { height: 15, left: 15, right: 8, bottom: 6, gap: 1.5 };
const HEADER = { width: 126, top: 11, right: 38, narrowest: 250 };
const LETTER = 9;
/** Smaller letters than this many pixels of the screen are not read. */
const READABLE = 5;

/** Height at the foot of a component that its strip takes from the name. */
export const STRIP_ROOM = 18;

/** Who runs which of the nine layers, in a row along the foot of a component. */
export function paintStrip(brush: Brush, rect: Rect, one: Responsibility, dimmed: boolean): void {
  const { x, y, width, height } = rect;
  const foot = y + height - STRIP.bottom - STRIP.height;
  paintCells(brush, x + STRIP.left, foot, width - STRIP.left - STRIP.right, one, dimmed);
}

/** The same in the header of a container that is a service itself; a narrow one has no room for it. */
export function paintHeaderStrip(brush: Brush, rect: Rect, one: Responsibility, dimmed: boolean) {
  if (rect.width <= HEADER.narrowest || brush.detail === "boxes") return;
  const left = rect.x + rect.width - HEADER.right - HEADER.width;
  paintCells(brush, left, rect.y + HEADER.top, HEADER.width, one, dimmed);
}

function paintCells(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  { stack }: Responsibility,
  dimmed: boolean,
): void {
  const { pen, colours, zoom, t } = brush;
  pen.lineWidth = 0.75;
  if (!stack) {
    box(pen, x, y, width, STRIP.height, 2.5);
    pen.strokeStyle = colours.frame;
    pen.setLineDash([3, 2]);
    pen.stroke();
    pen.setLineDash([]);
    return;
  }
  const cell = (width - STRIP.gap * (LAYERS.length - 1)) / LAYERS.length;
  LAYERS.forEach((layer, index) => {
    const left = x + index * (cell + STRIP.gap);
    const [fill, ink, edge] = inksOf(stack[layer], brush, dimmed);
    box(pen, left, y, cell, STRIP.height, 2.5);
    pen.fillStyle = fill;
    pen.fill();
    pen.strokeStyle = edge;
    pen.stroke();
    if (LETTER * zoom < READABLE) return;
    letters(brush, t(`responsibility.letters.${layer}`), left + cell / 2, y + STRIP.height / 2, {
      size: LETTER,
      weight: 600,
      colour: ink,
      align: "center",
    });
  });
}

function inksOf(
  owner: Owner,
  { colours }: Brush,
  dimmed: boolean,
): readonly [fill: string, ink: string, edge: string] {
  if (dimmed) return [colours.sunken, colours.muted, colours.border];
  if (owner === "ours") return [colours.text, colours.surface, colours.text];
  if (owner === "provider") return [colours.surface, colours.muted, colours.frame];
  return [
    `color-mix(in srgb, ${colours.text} 22%, ${colours.surface})`,
    colours.text,
    colours.text,
  ];
}
