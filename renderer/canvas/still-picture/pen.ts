import type { Icon } from "../../../shared/catalog/icon.ts";
import type { Responsibility } from "../../../shared/drawing/responsibilities.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";
import type { PictureColours } from "./picture-colours.ts";

/** How much of an element is worth drawing at a zoom. */
export type Detail =
  /** All that it has. */
  | "full"
  /** Box, icon and name. */
  | "names"
  /** Only boxes: nobody reads letters of two pixels. */
  | "boxes";

/** What everything on the picture is drawn with. Coordinates are those of the diagram. */
export interface Brush {
  readonly pen: CanvasRenderingContext2D;
  readonly colours: PictureColours;
  readonly zoom: number;
  readonly detail: Detail;
  /** Marks grow on a diagram seen from far. */
  readonly markScale: number;
  readonly language: Language;
  readonly t: Translate;
  /** Who runs which layer, by id; null while that is not shown. */
  readonly responsibilities: ReadonlyMap<string, Responsibility> | null;
  /** How many open comments elements have, by id. */
  readonly comments: ReadonlyMap<string, number>;
}

export function detailAt(zoom: number): Detail {
  return zoom >= 0.5 ? "full" : zoom >= 0.3 ? "names" : "boxes";
}

export function box(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number | readonly number[],
): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius as number | number[]);
}

export interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
}

/** One line of text, its letters centred on `middle`. */
export function letters(
  { pen, colours }: Brush,
  text: string,
  x: number,
  middle: number,
  { size, weight, colour, align = "left" }: Lettering,
): void {
  pen.font = `${weight} ${size}px ${colours.font}`;
  pen.textAlign = align;
  pen.textBaseline = "middle";
  pen.fillStyle = colour;
  pen.fillText(text, x, middle + size * 0.04);
}

const shapes = new WeakMap<readonly string[], readonly Path2D[]>();

/** An icon in a square, in one colour unless it brings its own. */
export function icon(
  pen: CanvasRenderingContext2D,
  { size: units, paths, paints }: Icon,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  let drawn = shapes.get(paths);
  if (!drawn) shapes.set(paths, (drawn = paths.map((path) => new Path2D(path))));
  pen.save();
  pen.translate(x, y);
  pen.scale(size / units, size / units);
  drawn.forEach((path, index) => {
    const { fill = colour, stroke, strokeWidth, round, evenOdd, opacity } = paints?.[index] ?? {};
    pen.globalAlpha = opacity ?? 1;
    if (fill !== "none") {
      pen.fillStyle = fill === "currentColor" ? colour : fill;
      pen.fill(path, evenOdd ? "evenodd" : "nonzero");
    }
    if (stroke === undefined) return;
    pen.strokeStyle = stroke === "currentColor" ? colour : stroke;
    pen.lineWidth = strokeWidth ?? 1;
    pen.lineCap = round ? "round" : "butt";
    pen.lineJoin = round ? "round" : "miter";
    pen.stroke(path);
  });
  pen.restore();
}
