import type { Rect } from "../lib/rect.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { ExportProblem } from "./define-format.ts";
import type { PageOptions } from "./export-options.ts";

/** One page and what it shows: lengths of the page in points, of the drawing in its own pixels. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Points for a pixel of the drawing. */
  readonly scale: number;
  /** Where on the page the shown part begins. */
  readonly left: number;
  readonly top: number;
  /** The part of the drawing that this page shows. */
  readonly shows: Rect;
  /** Column and row among the pages of one drawing, from 1; only when there are several. */
  readonly tile?: { readonly column: number; readonly row: number; readonly of: TileCount };
}

interface TileCount {
  readonly columns: number;
  readonly rows: number;
}

/** A pixel is 1/96 of an inch, as in CSS. */
const OWN_SIZE = 0.75;
/** Smaller than this nobody can read it, and viewers round it away. */
const SMALLEST_SCALE = 0.01;
/** The longest side of a page that viewers accept. */
const LONGEST = 14_400;
/** A centimetre, which printers leave white. */
const MARGIN = 28.35;
/** What neighbouring tiles share, so that they can be glued: a centimetre. */
export const TILE_OVERLAP = 28.35;
const MOST_PAGES = 400;

const SIZES = { a4: [595.28, 841.89], a3: [841.89, 1190.55], letter: [612, 792] } as const;

/** The pages a drawing takes. */
export function pdfPages(
  bounds: Rect,
  { size, orientation, tile }: PageOptions,
): Result<readonly PdfPage[], ExportProblem> {
  if (size === "fit") return wholePage(bounds);
  const [short, long] = SIZES[size];
  const pages = [
    { width: short, height: long },
    { width: long, height: short },
  ];
  const allowed = pages.filter(
    ({ width, height }) =>
      orientation === "auto" || (orientation === "landscape") === width > height,
  );
  return tile ? bestTiles(bounds, allowed) : bestFit(bounds, allowed);
}

interface Paper {
  readonly width: number;
  readonly height: number;
}

function wholePage(bounds: Rect): Result<readonly PdfPage[], ExportProblem> {
  const scale = Math.min(OWN_SIZE, LONGEST / bounds.width, LONGEST / bounds.height);
  if (!(scale >= SMALLEST_SCALE)) return fail({ code: "tooFarApart" });
  const [width, height] = [bounds.width * scale, bounds.height * scale];
  return ok([{ width, height, scale, left: 0, top: 0, shows: bounds }]);
}

/** On one page, in the middle, never larger than its own size. */
function bestFit(
  bounds: Rect,
  papers: readonly Paper[],
): Result<readonly PdfPage[], ExportProblem> {
  const fits = papers.map(({ width, height }) => {
    const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
    const scale = Math.min(OWN_SIZE, room.width / bounds.width, room.height / bounds.height);
    const left = (width - bounds.width * scale) / 2;
    const top = (height - bounds.height * scale) / 2;
    return { width, height, scale, left, top, shows: bounds };
  });
  const best = fits.reduce((a, b) => (b.scale > a.scale ? b : a));
  return best.scale >= SMALLEST_SCALE ? ok([best]) : fail({ code: "tooFarApart" });
}

/** At its own size over as few pages as it takes, row by row. */
function bestTiles(
  bounds: Rect,
  papers: readonly Paper[],
): Result<readonly PdfPage[], ExportProblem> {
  const counts = papers.map((paper) => {
    const columns = tilesAlong(bounds.width, paper.width);
    const rows = tilesAlong(bounds.height, paper.height);
    return { paper, columns, rows, pages: columns * rows };
  });
  const best = counts.reduce((a, b) => (b.pages < a.pages ? b : a));
  if (!(best.pages <= MOST_PAGES)) {
    return fail({ code: "tooManyPages", pages: best.pages, most: MOST_PAGES });
  }
  const pages: PdfPage[] = [];
  for (let row = 1; row <= best.rows; row++) {
    for (let column = 1; column <= best.columns; column++) {
      pages.push(tilePage(bounds, best.paper, { column, row, of: best }));
    }
  }
  return ok(pages);
}

/** How much of the drawing one page shows along a side, in its pixels. */
const shownAlong = (side: number): number => (side - 2 * MARGIN) / OWN_SIZE;
const stepAlong = (side: number): number => shownAlong(side) - TILE_OVERLAP / OWN_SIZE;

function tilesAlong(length: number, side: number): number {
  return Math.max(1, Math.ceil((length - TILE_OVERLAP / OWN_SIZE) / stepAlong(side)));
}

function tilePage(
  bounds: Rect,
  { width, height }: Paper,
  { column, row, of }: NonNullable<PdfPage["tile"]>,
): PdfPage {
  const left = bounds.x + (column - 1) * stepAlong(width);
  const top = bounds.y + (row - 1) * stepAlong(height);
  const shows = {
    x: left,
    y: top,
    width: Math.min(shownAlong(width), bounds.x + bounds.width - left),
    height: Math.min(shownAlong(height), bounds.y + bounds.height - top),
  };
  const only = of.columns * of.rows === 1;
  const { columns, rows } = of;
  return {
    ...{ width, height, scale: OWN_SIZE, left: MARGIN, top: MARGIN, shows },
    ...(!only && { tile: { column, row, of: { columns, rows } } }),
  };
}
