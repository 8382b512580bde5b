import type { Rect } from "../../../shared/lib/rect.ts";
import type { Brush } from "./pen.ts";

/** The dots of the open page. */
export interface Dots {
  readonly gap: number;
  readonly size: number;
}

/** Nearer together than this on the screen, dots are a grey veil. */
const DENSEST = 10;
/** The tile that is repeated is drawn finer than it shows, so that dots stay round. */
const FINENESS = 4;

const tiles = new Map<string, HTMLCanvasElement>();

/** The ground of the page. */
export function paintDots({ pen, colours, zoom }: Brush, area: Rect, dots: Dots): void {
  if (dots.gap * zoom < DENSEST) return;
  const pattern = pen.createPattern(tileOf(dots, colours.border), "repeat");
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(1 / FINENESS));
  pen.fillStyle = pattern;
  pen.fillRect(area.x, area.y, area.width, area.height);
}

function tileOf({ gap, size }: Dots, colour: string): HTMLCanvasElement {
  const key = `${gap} ${size} ${colour}`;
  const known = tiles.get(key);
  if (known) return known;
  const tile = document.createElement("canvas");
  tile.width = tile.height = gap * FINENESS;
  const pen = tile.getContext("2d");
  if (pen) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(tile.width / 2, tile.height / 2, (size / 2) * FINENESS, 0, 2 * Math.PI);
    pen.fill();
  }
  tiles.set(key, tile);
  return tile;
}
